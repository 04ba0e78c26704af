check "config-recorder-records-all-types" {
  title          = "Config records every type of resource"
  responsibility = "ops.logging"
  resource       = "AWS::Config::ConfigurationRecorder"
  severity       = "medium"
  condition      = self.RecordingGroup == null || self.RecordingGroup.AllSupported == true || self.RecordingGroup.RecordingStrategy.UseOnly == "ALL_SUPPORTED_RESOURCE_TYPES"
  why            = "Types that are not recorded have no history, and rules about them say nothing."
  fix            = "Leave RecordingGroup out, or set AllSupported to true."
  aliases        = { checkov = "CKV2_AWS_48" }
  requirements   = { nist-800-53-r5 = ["CM-8", "CM-3"], aws-fsbp = ["Config.1"] }
  example "pass" "the default" { RoleARN = ref("Role", "Arn") }
  example "pass" { RecordingGroup = { AllSupported = true, IncludeGlobalResourceTypes = true } }
  example "fail" { RecordingGroup = { AllSupported = false, ResourceTypes = ["AWS::EC2::Instance"] } }
  example "fail" "with exceptions" { RecordingGroup = { RecordingStrategy = { UseOnly = "EXCLUSION_BY_RESOURCE_TYPES" }, ExclusionByResourceTypes = { ResourceTypes = ["AWS::EC2::NetworkInterface"] } } }
  example "unknown" { RecordingGroup = unknown("parameter without default") }
}

check "config-aggregator-all-regions" {
  title          = "Config aggregators gather from all Regions"
  responsibility = "ops.logging"
  resource       = "AWS::Config::ConfigurationAggregator"
  severity       = "medium"
  condition      = anytrue([for s in self.AccountAggregationSources : s.AllAwsRegions == true]) || self.OrganizationAggregationSource.AllAwsRegions == true
  why            = "Resources in a Region that is left out are missing from the picture, and that is where an intruder builds."
  fix            = "Set AllAwsRegions to true in AccountAggregationSources or OrganizationAggregationSource."
  aliases = {
    checkov = "CKV_AWS_121"
    trivy   = ["AVD-AWS-0019", "AWS-0019"]
    tfsec   = "aws-config-aggregate-all-regions"
    kics    = ["9f3cf08e-72a2-4eb1-8007-e3b1b0e10d4d", "ac5a0bc0-a54c-45aa-90c3-15f7703b9132"]
  }
  requirements = { nist-800-53-r5 = ["CM-8", "AU-6"] }
  example "pass" { AccountAggregationSources = [{ AllAwsRegions = true, AccountIds = ["111122223333"] }] }
  example "pass" "of an organisation" { OrganizationAggregationSource = { AllAwsRegions = true, RoleArn = "arn:aws:iam::111122223333:role/config" } }
  example "fail" "no source" { ConfigurationAggregatorName = "all" }
  example "fail" "some Regions" { AccountAggregationSources = [{ AwsRegions = ["eu-west-1"], AccountIds = ["111122223333"] }] }
  example "unknown" { AccountAggregationSources = [{ AllAwsRegions = unknown("parameter without default"), AccountIds = ["111122223333"] }] }
}
