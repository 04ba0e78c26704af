variant "bucket" {
  title = "Bucket as AWS makes it"
  resource "AWS::S3::Bucket" "bucket" {}
}

variant "opened" {
  title = "Bucket with the block on public access switched off"
  resource "AWS::S3::Bucket" "bucket" {
    PublicAccessBlockConfiguration = { BlockPublicAcls = false, BlockPublicPolicy = false, IgnorePublicAcls = false, RestrictPublicBuckets = false }
  }
}

variant "sse-c" {
  title = "Bucket that takes only objects encrypted with the sender's keys"
  resource "AWS::S3::Bucket" "bucket" {}
  resource "AWS::S3::BucketPolicy" "policy" {
    Bucket = ref("bucket")
    PolicyDocument = {
      Statement = [{
        Effect    = "Deny"
        Principal = "*"
        Action    = "s3:PutObject"
        Resource  = "*"
        Condition = { Null = { "s3:x-amz-server-side-encryption-customer-algorithm" = "true" } }
      }]
    }
  }
}

variant "express-one-zone" {
  title = "Directory bucket (S3 Express One Zone)"
  resource "AWS::S3Express::DirectoryBucket" "bucket" {
    DataRedundancy = "SingleAvailabilityZone"
    LocationName   = "euc1-az1"
  }
}
