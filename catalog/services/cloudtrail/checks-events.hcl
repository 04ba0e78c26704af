check "cloudtrail-trail-management-events" {
  title          = "CloudTrail trails record all management events"
  responsibility = "ops.logging"
  resource       = "AWS::CloudTrail::Trail"
  severity       = "high"
  let = {
    basic    = alltrue([for kind in ["ReadOnly", "WriteOnly"] : anytrue([for s in self.EventSelectors : s.IncludeManagementEvents != false && contains(["All", kind], coalesce(s.ReadWriteType, "All")) && length(s.ExcludeManagementEventSources) == 0])])
    advanced = anytrue([for s in self.AdvancedEventSelectors : contains(field(s, "eventCategory").Equals, "Management") && field(s, "readOnly") == null && field(s, "eventSource") == null])
  }
  condition = (length(self.EventSelectors) == 0 && length(self.AdvancedEventSelectors) == 0) || let.basic || let.advanced
  why       = "A selector narrows what a trail records: reads, or whole services such as KMS, can go unseen."
  fix       = "Leave selectors out, or keep one with {EventSelectors:IncludeManagementEvents}, {EventSelectors:ReadWriteType} All and nothing excluded."
  example "pass" "default" { IsLogging = true }
  example "pass" "basic selector" { EventSelectors = [{ IncludeManagementEvents = true, ReadWriteType = "All" }] }
  example "pass" "reads and writes" { EventSelectors = [{ ReadWriteType = "ReadOnly" }, { ReadWriteType = "WriteOnly" }] }
  example "pass" "advanced selector" { AdvancedEventSelectors = [{ FieldSelectors = [{ Field = "eventCategory", Equals = ["Management"] }] }] }
  example "fail" "writes only" { EventSelectors = [{ ReadWriteType = "WriteOnly" }] }
  example "fail" "data only" { AdvancedEventSelectors = [{ FieldSelectors = [{ Field = "eventCategory", Equals = ["Data"] }, { Field = "resources.type", Equals = ["AWS::S3::Object"] }] }] }
  example "fail" "KMS left out" { EventSelectors = [{ ReadWriteType = "All", ExcludeManagementEventSources = ["kms.amazonaws.com"] }] }
  example "unknown" { EventSelectors = [{ ReadWriteType = unknown("parameter without default") }] }
}

checks "cloudtrail-trail-s3-objects" {
  each "cloudtrail-trail-s3-object-writes" {
    title      = "CloudTrail trails record who writes S3 objects"
    kind       = "WriteOnly"
    why        = "Changing and deleting objects are data events, which no trail records unless it is told to."
    uninherits = { "ops.logging" = "CloudTrail records who changed which object." }
    example "pass" "advanced" { AdvancedEventSelectors = [{ FieldSelectors = [{ Field = "eventCategory", Equals = ["Data"] }, { Field = "resources.type", Equals = ["AWS::S3::Object"] }, { Field = "readOnly", Equals = ["false"] }] }] }
  }
  each "cloudtrail-trail-s3-object-reads" {
    title      = "CloudTrail trails record who reads S3 objects"
    kind       = "ReadOnly"
    why        = "After a leak the question is which objects were fetched; reads are data events, which no trail records unless it is told to."
    uninherits = { "ops.logging" = "CloudTrail records who read which object." }
    example "pass" "advanced" { AdvancedEventSelectors = [{ FieldSelectors = [{ Field = "eventCategory", Equals = ["Data"] }, { Field = "resources.type", Equals = ["AWS::S3::Object"] }, { Field = "readOnly", Equals = ["true"] }] }] }
  }
  responsibility = "ops.logging"
  resource       = "AWS::CloudTrail::Trail"
  severity       = "low"
  condition      = records_objects(self, ["arn:aws:s3", "arn:aws:s3:::"], each.kind)
  fix            = "Add an event selector with {EventSelectors:DataResources} of type AWS::S3::Object for arn:aws:s3 and {EventSelectors:ReadWriteType} All."
  example "pass" "basic" { EventSelectors = [{ ReadWriteType = "All", DataResources = [{ Type = "AWS::S3::Object", Values = ["arn:aws:s3"] }] }] }
  example "fail" "default" { IsLogging = true }
  example "fail" "one bucket" { EventSelectors = [{ ReadWriteType = "All", DataResources = [{ Type = "AWS::S3::Object", Values = ["arn:aws:s3:::shop/"] }] }] }
  example "unknown" { EventSelectors = [{ ReadWriteType = unknown("parameter without default"), DataResources = [{ Type = "AWS::S3::Object", Values = ["arn:aws:s3"] }] }] }
}

check "cloudtrail-trail-insights" {
  title          = "CloudTrail trails look for unusual activity"
  responsibility = "ops.logging"
  resource       = "AWS::CloudTrail::Trail"
  severity       = "low"
  like           = listed(self.InsightSelectors, [{ InsightType = "ApiCallRateInsight" }])
  why            = "Bursts of calls or errors are the first sign of a stolen key at work."
  fix            = "Add {InsightSelectors} with ApiCallRateInsight and ApiErrorRateInsight."
  remedy         = { InsightSelectors = [{ InsightType = "ApiCallRateInsight" }, { InsightType = "ApiErrorRateInsight" }] }
}
