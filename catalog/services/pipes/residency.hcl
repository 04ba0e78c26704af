flow "delivery" {
  on     = ["AWS::Pipes::Pipe"]
  paths  = ["Target", "Enrichment"]
  takes  = "arn"
  source = "resource-types"
}

flow "source" {
  on     = ["AWS::Pipes::Pipe"]
  paths  = ["Source"]
  takes  = "arn"
  source = "resource-types"
}

flow "log" {
  on     = ["AWS::Pipes::Pipe"]
  paths  = ["LogConfiguration.S3LogDestination.BucketName"]
  takes  = "bucket"
  source = "resource-types"
}
