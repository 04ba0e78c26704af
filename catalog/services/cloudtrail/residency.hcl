leaves "regions" {
  on      = ["AWS::CloudTrail::Trail"]
  when    = { IsMultiRegionTrail = true }
  because = "A trail of all Regions brings the events of each to its one destination."
  source  = "resource-types"
}

leaves "regions" {
  on      = ["AWS::CloudTrail::EventDataStore"]
  when    = { MultiRegionEnabled = true }
  because = "A store of all Regions brings the events of each to its own."
  source  = "resource-types"
}

flow "log" {
  on     = ["AWS::CloudTrail::Trail"]
  paths  = ["S3BucketName"]
  takes  = "bucket"
  source = "resource-types"
}

flow "log" {
  on     = ["AWS::CloudTrail::Trail"]
  paths  = ["CloudWatchLogsLogGroupArn"]
  takes  = "arn"
  source = "resource-types"
}
