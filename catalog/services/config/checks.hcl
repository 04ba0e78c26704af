check "config-recorder-records-all-types" {
  title          = "Config records every type of resource"
  responsibility = "ops.logging"
  resource       = "AWS::Config::ConfigurationRecorder"
  severity       = "medium"
  condition      = self.RecordingGroup == null || self.RecordingGroup.AllSupported == true || self.RecordingGroup.RecordingStrategy.UseOnly == "ALL_SUPPORTED_RESOURCE_TYPES"
  why            = "Types that are not recorded have no history, and rules about them say nothing."
  fix            = "Leave {RecordingGroup} out, or set {RecordingGroup:AllSupported} to true."
  remedy         = { "RecordingGroup.AllSupported" = true }
  example "pass" "the default" { RoleARN = ref("Role", "Arn") }
  example "pass" { RecordingGroup = { AllSupported = true, IncludeGlobalResourceTypes = true } }
  example "fail" { RecordingGroup = { AllSupported = false, ResourceTypes = ["AWS::EC2::Instance"] } }
  example "fail" "with exceptions" { RecordingGroup = { RecordingStrategy = { UseOnly = "EXCLUSION_BY_RESOURCE_TYPES" }, ExclusionByResourceTypes = { ResourceTypes = ["AWS::EC2::NetworkInterface"] } } }
}

check "config-aggregator-all-regions" {
  title          = "Config aggregators gather from all Regions"
  responsibility = "ops.logging"
  resource       = "AWS::Config::ConfigurationAggregator"
  severity       = "medium"
  condition      = anytrue([for s in self.AccountAggregationSources : s.AllAwsRegions == true]) || self.OrganizationAggregationSource.AllAwsRegions == true
  why            = "Resources in a Region that is left out are missing from the picture, and that is where an intruder builds."
  fix            = "Set {OrganizationAggregationSource:AllAwsRegions} to true in {AccountAggregationSources} or {OrganizationAggregationSource}."
  example "pass" { AccountAggregationSources = [{ AllAwsRegions = true, AccountIds = ["111122223333"] }] }
  example "pass" "of an organisation" { OrganizationAggregationSource = { AllAwsRegions = true, RoleArn = "arn:aws:iam::111122223333:role/config" } }
  example "fail" "no source" { ConfigurationAggregatorName = "all" }
  example "fail" "some Regions" { AccountAggregationSources = [{ AwsRegions = ["eu-west-1"], AccountIds = ["111122223333"] }] }
  example "unknown" { AccountAggregationSources = [{ AllAwsRegions = unknown("parameter without default"), AccountIds = ["111122223333"] }] }
}
