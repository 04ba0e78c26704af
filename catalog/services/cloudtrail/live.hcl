live "AWS::CloudTrail::EventDataStore" {
  service   = "cloudtrail"
  operation = "ListEventDataStores"
  actions   = ["cloudtrail:ListEventDataStores"]
  items     = "EventDataStores[]"
  id        = "EventDataStoreArn"
  core      = true
  equal     = ["KmsKeyId", "MultiRegionEnabled", "RetentionPeriod", "TerminationProtectionEnabled"]
  set = {
    IngestionEnabled = self.Status == null ? null : self.Status == "ENABLED"
  }
  follow "GetEventDataStore" {
    actions = ["cloudtrail:GetEventDataStore"]
    input   = { EventDataStore = self.EventDataStoreArn }
    whole   = true
  }
}

live "AWS::CloudTrail::ResourcePolicy" {
  service   = "cloudtrail"
  operation = "ListEventDataStores"
  actions   = ["cloudtrail:ListEventDataStores"]
  items     = "EventDataStores[]"
  id        = "EventDataStoreArn"
  only      = self.GetResourcePolicy.ResourcePolicy != null
  set = {
    ResourcePolicy = self.GetResourcePolicy.ResourcePolicy
  }
  follow "GetResourcePolicy" {
    actions = ["cloudtrail:GetResourcePolicy"]
    input   = { ResourceArn = self.EventDataStoreArn }
    not_set = ["ResourcePolicyNotFoundException"]
  }
}

live "AWS::CloudTrail::Trail" {
  service   = "cloudtrail"
  operation = "DescribeTrails"
  actions   = ["cloudtrail:DescribeTrails"]
  input     = { includeShadowTrails = true }
  items     = "trailList[]"
  id        = "TrailARN"
  core      = true
  region    = self.HomeRegion
  only      = self.HomeRegion == provider.region || !contains(provider.regions, self.HomeRegion)
  equal     = ["CloudWatchLogsLogGroupArn", "IncludeGlobalServiceEvents", "IsMultiRegionTrail", "KMSKeyId", "S3BucketName"]
  set = {
    AdvancedEventSelectors  = self.GetEventSelectors.AdvancedEventSelectors
    EventSelectors          = self.GetEventSelectors.EventSelectors
    InsightSelectors        = self.GetInsightSelectors.InsightSelectors
    IsLogging               = self.GetTrailStatus.IsLogging
    EnableLogFileValidation = self.LogFileValidationEnabled
    SnsTopicName            = self.SnsTopicARN
  }
  follow "GetTrailStatus" {
    actions = ["cloudtrail:GetTrailStatus"]
    input   = { Name = self.TrailARN }
  }
  follow "GetEventSelectors" {
    actions = ["cloudtrail:GetEventSelectors"]
    input   = { TrailName = self.TrailARN }
  }
  follow "GetInsightSelectors" {
    actions = ["cloudtrail:GetInsightSelectors"]
    input   = { TrailName = self.TrailARN }
    not_set = ["InsightNotEnabledException"]
  }
}
