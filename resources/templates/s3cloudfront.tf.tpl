# The MTA-STS policy of {{DOMAIN:x-comment}} (RFC 8461): a private bucket behind CloudFront with a certificate for the policy host
terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.0"
    }
  }
}

# CloudFront takes certificates from us-east-1 only.
provider "aws" {
  region = "us-east-1"
}

variable "bucket" {
  type    = string
  default = {{BUCKET:x-hcl}}
}

resource "aws_s3_bucket" "mta_sts" {
  bucket = var.bucket
}

resource "aws_s3_bucket_public_access_block" "mta_sts" {
  bucket                  = aws_s3_bucket.mta_sts.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_object" "policy" {
  bucket        = aws_s3_bucket.mta_sts.id
  key           = ".well-known/mta-sts.txt"
  source        = "${path.module}/mta-sts.txt"
  source_hash   = filemd5("${path.module}/mta-sts.txt")
  content_type  = "text/plain; charset=utf-8"
  cache_control = "max-age=60"
}

resource "aws_acm_certificate" "mta_sts" {
  domain_name       = {{HOST:x-hcl}}
  validation_method = "DNS"
  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_acm_certificate_validation" "mta_sts" {
  certificate_arn = aws_acm_certificate.mta_sts.arn
}

resource "aws_cloudfront_origin_access_control" "mta_sts" {
  name                              = var.bucket
  origin_access_control_origin_type = "s3"
  signing_behavior                  = "always"
  signing_protocol                  = "sigv4"
}

resource "aws_cloudfront_distribution" "mta_sts" {
  enabled         = true
  is_ipv6_enabled = {{IPV6_WORD:x-name}}
  aliases         = [{{HOST:x-hcl}}]

  origin {
    domain_name              = aws_s3_bucket.mta_sts.bucket_regional_domain_name
    origin_id                = "policy"
    origin_access_control_id = aws_cloudfront_origin_access_control.mta_sts.id
  }

  default_cache_behavior {
    target_origin_id       = "policy"
    viewer_protocol_policy = "https-only"
    allowed_methods        = ["GET", "HEAD"]
    cached_methods         = ["GET", "HEAD"]
    compress               = false
    min_ttl                = 0
    default_ttl            = 60
    max_ttl                = 60
    forwarded_values {
      query_string = false
      cookies {
        forward = "none"
      }
    }
  }

  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }

  viewer_certificate {
    acm_certificate_arn      = aws_acm_certificate_validation.mta_sts.certificate_arn
    ssl_support_method       = "sni-only"
    minimum_protocol_version = "TLSv1.2_2021"
  }
}

resource "aws_s3_bucket_policy" "mta_sts" {
  bucket = aws_s3_bucket.mta_sts.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "cloudfront.amazonaws.com" }
      Action    = "s3:GetObject"
      Resource  = "${aws_s3_bucket.mta_sts.arn}/*"
      Condition = { StringEquals = { "AWS:SourceArn" = aws_cloudfront_distribution.mta_sts.arn } }
    }]
  })
}

# For DNS: publish the validation record first, then the policy host as a CNAME to the distribution.
output "certificate_validation" {
  value = aws_acm_certificate.mta_sts.domain_validation_options
}

output "policy_host_cname" {
  value = aws_cloudfront_distribution.mta_sts.domain_name
}
