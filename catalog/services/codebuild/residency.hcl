flow "delivery" {
  on     = ["AWS::CodeBuild::Project"]
  paths  = ["LogsConfig.S3Logs.Location"]
  takes  = "bucket"
  source = "resource-types"
}
