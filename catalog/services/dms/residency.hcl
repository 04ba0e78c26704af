flow "delivery" {
  on     = ["AWS::DMS::Endpoint"]
  paths  = ["S3Settings.BucketName"]
  takes  = "bucket"
  source = "resource-types"
}
