flow "delivery" {
  on     = ["AWS::Connect::InstanceStorageConfig"]
  paths  = ["S3Config.BucketName"]
  takes  = "bucket"
  source = "resource-types"
}
