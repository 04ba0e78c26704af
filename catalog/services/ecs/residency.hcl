flow "log" {
  on     = ["AWS::ECS::Cluster"]
  paths  = ["Configuration.ExecuteCommandConfiguration.LogConfiguration.S3BucketName"]
  takes  = "bucket"
  source = "resource-types"
}
