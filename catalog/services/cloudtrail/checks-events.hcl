check "cloudtrail-trail-management-events" {
  title          = "CloudTrail trails record all management events"
  responsibility = "ops.logging"
  resource       = "AWS::CloudTrail::Trail"
  severity       = "high"
  condition      = (
    (length(self.EventSelectors) == 0 && length(self.AdvancedEventSelectors) == 0)
    || anytrue([for selector in self.EventSelectors : selector.IncludeManagementEvents != false && (selector.ReadWriteType == null || selector.ReadWriteType == "All") && length(selector.ExcludeManagementEventSources) == 0])
    || anytrue([for selector in self.AdvancedEventSelectors : contains(find(selector.FieldSelectors, { Field = "eventCategory" }).Equals, "Management") && find(selector.FieldSelectors, { Field = "readOnly" }) == null && find(selector.FieldSelectors, { Field = "eventSource" }) == null])
  )
  why            = "A selector narrows what a trail records: reads, or whole services such as KMS, can go unseen."
  fix            = "Leave selectors out, or keep one with IncludeManagementEvents, ReadWriteType All and nothing excluded."
  aliases        = { prowler = "cloudtrail_multi_region_enabled_logging_management_events" }
  requirements   = { "iso-27001-2022" = ["A.8.15", "A.8.16"], "nist-800-53-r5" = ["AU-2", "AU-12"] }
  example "pass" "default" { IsLogging = true }
  example "pass" "basic selector" { EventSelectors = [{ IncludeManagementEvents = true, ReadWriteType = "All" }] }
  example "pass" "advanced selector" { AdvancedEventSelectors = [{ FieldSelectors = [{ Field = "eventCategory", Equals = ["Management"] }] }] }
  example "fail" "writes only" { EventSelectors = [{ ReadWriteType = "WriteOnly" }] }
  example "fail" "data only" { AdvancedEventSelectors = [{ FieldSelectors = [{ Field = "eventCategory", Equals = ["Data"] }, { Field = "resources.type", Equals = ["AWS::S3::Object"] }] }] }
  example "fail" "KMS left out" { EventSelectors = [{ ReadWriteType = "All", ExcludeManagementEventSources = ["kms.amazonaws.com"] }] }
  example "unknown" { EventSelectors = [{ ReadWriteType = unknown("parameter without default") }] }
}

check "cloudtrail-trail-s3-object-writes" {
  title          = "CloudTrail trails record who writes S3 objects"
  responsibility = "ops.logging"
  resource       = "AWS::CloudTrail::Trail"
  severity       = "low"
  condition      = (
    anytrue([for selector in self.EventSelectors : contains(["All", "WriteOnly"], coalesce(selector.ReadWriteType, "All"))
      && anytrue([for resource in selector.DataResources : resource.Type == "AWS::S3::Object" && anytrue([for value in resource.Values : value == "arn:aws:s3" || value == "arn:aws:s3:::"])])])
    || anytrue([for selector in self.AdvancedEventSelectors : contains(find(selector.FieldSelectors, { Field = "eventCategory" }).Equals, "Data") && contains(find(selector.FieldSelectors, { Field = "resources.type" }).Equals, "AWS::S3::Object")
      && find(selector.FieldSelectors, { Field = "resources.ARN" }) == null && (find(selector.FieldSelectors, { Field = "readOnly" }) == null || contains(find(selector.FieldSelectors, { Field = "readOnly" }).Equals, "false"))])
  )
  why        = "Changing and deleting objects are data events, which no trail records unless it is told to."
  fix        = "Add an event selector with DataResources of type AWS::S3::Object for arn:aws:s3 and ReadWriteType All."
  uninherits = { "ops.logging" = "CloudTrail records who changed which object." }
  aliases    = { prowler = "cloudtrail_s3_dataevents_write_enabled" }
  requirements   = {
    "cis-aws-1.5" = ["3.10"]
    "cis-aws-3" = ["3.8"]
    "cis-aws-5" = ["3.8"]
    "iso-27001-2022" = ["A.8.15", "A.8.16"]
    "nist-800-53-r5" = ["AU-2", "AU-3", "AU-6", "AU-12", "CA-7", "SI-4"]
    "pci-dss-4" = ["5.3.4", "10.2.1", "10.2.1.1", "10.2.1.2", "10.2.1.3", "10.2.1.4", "10.2.1.5", "10.2.1.6", "10.2.1.7", "10.2.2", "10.3.1", "10.6.3", "A1.2.1"]
    "soc2-tsc" = ["CC2.1", "CC7.2", "PI1.2"]
  }
  example "pass" "basic" { EventSelectors = [{ ReadWriteType = "All", DataResources = [{ Type = "AWS::S3::Object", Values = ["arn:aws:s3"] }] }] }
  example "pass" "advanced" { AdvancedEventSelectors = [{ FieldSelectors = [{ Field = "eventCategory", Equals = ["Data"] }, { Field = "resources.type", Equals = ["AWS::S3::Object"] }, { Field = "readOnly", Equals = ["false"] }] }] }
  example "fail" "default" { IsLogging = true }
  example "fail" "one bucket" { EventSelectors = [{ ReadWriteType = "All", DataResources = [{ Type = "AWS::S3::Object", Values = ["arn:aws:s3:::shop/"] }] }] }
  example "unknown" { EventSelectors = [{ ReadWriteType = unknown("parameter without default"), DataResources = [{ Type = "AWS::S3::Object", Values = ["arn:aws:s3"] }] }] }
}

check "cloudtrail-trail-s3-object-reads" {
  title          = "CloudTrail trails record who reads S3 objects"
  responsibility = "ops.logging"
  resource       = "AWS::CloudTrail::Trail"
  severity       = "low"
  condition      = (
    anytrue([for selector in self.EventSelectors : contains(["All", "ReadOnly"], coalesce(selector.ReadWriteType, "All"))
      && anytrue([for resource in selector.DataResources : resource.Type == "AWS::S3::Object" && anytrue([for value in resource.Values : value == "arn:aws:s3" || value == "arn:aws:s3:::"])])])
    || anytrue([for selector in self.AdvancedEventSelectors : contains(find(selector.FieldSelectors, { Field = "eventCategory" }).Equals, "Data") && contains(find(selector.FieldSelectors, { Field = "resources.type" }).Equals, "AWS::S3::Object")
      && find(selector.FieldSelectors, { Field = "resources.ARN" }) == null && (find(selector.FieldSelectors, { Field = "readOnly" }) == null || contains(find(selector.FieldSelectors, { Field = "readOnly" }).Equals, "true"))])
  )
  why        = "After a leak the question is which objects were fetched; reads are data events, which no trail records unless it is told to."
  fix        = "Add an event selector with DataResources of type AWS::S3::Object for arn:aws:s3 and ReadWriteType All."
  uninherits = { "ops.logging" = "CloudTrail records who read which object." }
  aliases    = { prowler = "cloudtrail_s3_dataevents_read_enabled" }
  requirements   = {
    "cis-aws-1.5" = ["3.11"]
    "cis-aws-3" = ["3.9"]
    "cis-aws-5" = ["3.9"]
    "iso-27001-2022" = ["A.8.15", "A.8.16"]
    "nist-800-53-r5" = ["AU-2", "AU-3", "AU-6", "AU-12", "CA-7", "SI-4"]
    "soc2-tsc" = ["CC2.1", "CC7.2"]
  }
  example "pass" "basic" { EventSelectors = [{ ReadWriteType = "All", DataResources = [{ Type = "AWS::S3::Object", Values = ["arn:aws:s3"] }] }] }
  example "pass" "advanced" { AdvancedEventSelectors = [{ FieldSelectors = [{ Field = "eventCategory", Equals = ["Data"] }, { Field = "resources.type", Equals = ["AWS::S3::Object"] }, { Field = "readOnly", Equals = ["true"] }] }] }
  example "fail" "default" { IsLogging = true }
  example "fail" "one bucket" { EventSelectors = [{ ReadWriteType = "All", DataResources = [{ Type = "AWS::S3::Object", Values = ["arn:aws:s3:::shop/"] }] }] }
  example "unknown" { EventSelectors = [{ ReadWriteType = unknown("parameter without default"), DataResources = [{ Type = "AWS::S3::Object", Values = ["arn:aws:s3"] }] }] }
}

check "cloudtrail-trail-insights" {
  title          = "CloudTrail trails look for unusual activity"
  responsibility = "ops.logging"
  resource       = "AWS::CloudTrail::Trail"
  severity       = "low"
  condition      = length(self.InsightSelectors) > 0
  why            = "Bursts of calls or errors are the first sign of a stolen key at work."
  fix            = "Add InsightSelectors with ApiCallRateInsight and ApiErrorRateInsight."
  aliases        = { prowler = "cloudtrail_insights_exist" }
  requirements   = {
    "nist-800-53-r5" = ["AU-2", "AU-12"]
    "pci-dss-4" = ["5.3.4", "10.3.2", "10.3.3", "10.3.4", "10.5.1", "A1.2.1"]
  }
  example "pass" { InsightSelectors = [{ InsightType = "ApiCallRateInsight" }] }
  example "fail" { IsLogging = true }
  example "unknown" { InsightSelectors = unknown("parameter without default") }
}
