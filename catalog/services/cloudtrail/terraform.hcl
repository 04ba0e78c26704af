terraform "aws_cloudtrail" {
  type = "AWS::CloudTrail::Trail"
  set = {
    AdvancedEventSelectors    = [for s in each(self.advanced_event_selector) : { Name = s.name, FieldSelectors = s.field_selector }]
    CloudWatchLogsLogGroupArn = self.cloud_watch_logs_group_arn
    EventSelectors            = [for s in each(self.event_selector) : merge(s, { DataResources = s.data_resource })]
    InsightSelectors          = self.insight_selector
    IsLogging                 = self.enable_logging
    TrailName                 = self.name
  }
  defaults = { EnableLogFileValidation = false, IncludeGlobalServiceEvents = true, IsLogging = true, IsMultiRegionTrail = false }
}

terraform "aws_cloudtrail_event_data_store" {
  type = "AWS::CloudTrail::EventDataStore"
  set = {
    AdvancedEventSelectors = [for s in each(self.advanced_event_selector) : { Name = s.name, FieldSelectors = s.field_selector }]
    IngestionEnabled       = self.suspend == null ? null : self.suspend != true
  }
  defaults = { MultiRegionEnabled = true, RetentionPeriod = 2555, TerminationProtectionEnabled = true }
}
