checks "cloudtrail-alarm" {
  each "cloudtrail-alarm-root-use" {
    of      = "the use of the root user"
    words   = ["Root", "userIdentity.type"]
    pattern = "{ $.userIdentity.type = \"Root\" && $.eventType != \"AwsServiceEvent\" }"
    why     = "The root user may do everything and is needed almost never: each use is worth a look."
  }
  each "cloudtrail-alarm-denied-calls" {
    of      = "calls that are denied"
    words   = ["UnauthorizedOperation", "AccessDenied"]
    pattern = "{ ($.errorCode = \"*UnauthorizedOperation\") || ($.errorCode = \"AccessDenied*\") }"
    why     = "A stolen credential first tries what it may do, and is often refused."
  }
  each "cloudtrail-alarm-sign-in-without-mfa" {
    of      = "sign-ins without a second factor"
    words   = ["ConsoleLogin", "MFAUsed"]
    pattern = "{ ($.eventName = \"ConsoleLogin\") && ($.additionalEventData.MFAUsed != \"Yes\") }"
    why     = "A sign-in with nothing but a password is a hole in the rule, or an intruder."
  }
  each "cloudtrail-alarm-iam-changes" {
    of      = "changes to IAM policies"
    words   = ["PutRolePolicy", "PutUserPolicy", "AttachRolePolicy", "CreatePolicyVersion"]
    pattern = "{ ($.eventName = PutRolePolicy) || ($.eventName = PutUserPolicy) || ($.eventName = AttachRolePolicy) || ($.eventName = CreatePolicyVersion) }"
    why     = "Whoever wants to stay gives rights to itself."
  }
  each "cloudtrail-alarm-trail-changes" {
    of      = "changes to trails"
    words   = ["UpdateTrail", "DeleteTrail", "StopLogging"]
    pattern = "{ ($.eventName = UpdateTrail) || ($.eventName = DeleteTrail) || ($.eventName = StopLogging) }"
    why     = "An intruder that switches the record off must not do so unseen."
  }
  each "cloudtrail-alarm-failed-sign-ins" {
    of      = "failed sign-ins"
    words   = ["ConsoleLogin", "Failed authentication"]
    pattern = "{ ($.eventName = ConsoleLogin) && ($.errorMessage = \"Failed authentication\") }"
    why     = "Many failures in a row are somebody guessing."
  }
  each "cloudtrail-alarm-key-changes" {
    of      = "the disabling and deletion of keys"
    words   = ["DisableKey", "ScheduleKeyDeletion"]
    pattern = "{ ($.eventSource = kms.amazonaws.com) && (($.eventName = DisableKey) || ($.eventName = ScheduleKeyDeletion)) }"
    why     = "Data under a key that is gone is gone; within the waiting time it can still be stopped."
  }
  each "cloudtrail-alarm-bucket-policy-changes" {
    of      = "changes to bucket policies"
    words   = ["PutBucketPolicy", "DeleteBucketPolicy"]
    pattern = "{ ($.eventSource = s3.amazonaws.com) && (($.eventName = PutBucketPolicy) || ($.eventName = DeleteBucketPolicy)) }"
    why     = "One changed policy opens a bucket to everybody."
  }
  each "cloudtrail-alarm-config-changes" {
    of      = "changes to the Config recorder"
    words   = ["StopConfigurationRecorder", "DeleteDeliveryChannel", "PutDeliveryChannel", "PutConfigurationRecorder"]
    pattern = "{ ($.eventName = StopConfigurationRecorder) || ($.eventName = DeleteDeliveryChannel) || ($.eventName = PutDeliveryChannel) || ($.eventName = PutConfigurationRecorder) }"
    why     = "Without the recorder nobody can tell what was changed next."
  }
  each "cloudtrail-alarm-security-group-changes" {
    of      = "changes to security groups"
    words   = ["AuthorizeSecurityGroupIngress", "RevokeSecurityGroupIngress", "CreateSecurityGroup", "DeleteSecurityGroup"]
    pattern = "{ ($.eventName = AuthorizeSecurityGroupIngress) || ($.eventName = RevokeSecurityGroupIngress) || ($.eventName = CreateSecurityGroup) || ($.eventName = DeleteSecurityGroup) }"
    why     = "A rule that lets the internet in is a single call."
  }
  each "cloudtrail-alarm-network-acl-changes" {
    of      = "changes to network ACLs"
    words   = ["CreateNetworkAcl", "DeleteNetworkAcl", "ReplaceNetworkAclEntry"]
    pattern = "{ ($.eventName = CreateNetworkAcl) || ($.eventName = DeleteNetworkAcl) || ($.eventName = ReplaceNetworkAclEntry) }"
    why     = "Network ACLs seldom change; when one does, a zone may stand open."
  }
  each "cloudtrail-alarm-gateway-changes" {
    of      = "changes to network gateways"
    words   = ["CreateCustomerGateway", "AttachInternetGateway", "DetachInternetGateway"]
    pattern = "{ ($.eventName = CreateCustomerGateway) || ($.eventName = AttachInternetGateway) || ($.eventName = DetachInternetGateway) }"
    why     = "A new gateway is a new way in and out."
  }
  each "cloudtrail-alarm-route-changes" {
    of      = "changes to route tables"
    words   = ["CreateRoute", "ReplaceRoute", "DeleteRoute"]
    pattern = "{ ($.eventName = CreateRoute) || ($.eventName = ReplaceRoute) || ($.eventName = DeleteRoute) }"
    why     = "A changed route leads traffic past its inspection."
  }
  each "cloudtrail-alarm-vpc-changes" {
    of      = "changes to VPCs"
    words   = ["CreateVpc", "DeleteVpc", "ModifyVpcAttribute"]
    pattern = "{ ($.eventName = CreateVpc) || ($.eventName = DeleteVpc) || ($.eventName = ModifyVpcAttribute) }"
    why     = "A VPC that nobody ordered is a place to hide in."
  }
  each "cloudtrail-alarm-organization-changes" {
    of      = "changes to the organisation"
    words   = ["organizations.amazonaws.com"]
    pattern = "{ ($.eventSource = organizations.amazonaws.com) && ($.eventName = LeaveOrganization) }"
    why     = "Accounts that leave, and guard-rails that are taken off, concern everybody."
  }
  title          = "An alarm tells of ${each.of}"
  responsibility = "ops.logging"
  resource       = "AWS::CloudTrail::Trail"
  severity       = "low"
  let            = { by_reference = anytrue([for a in resources("AWS::CloudWatch::Alarm") : alltrue([for t in each.words : strcontains(referenced(a.MetricName).FilterPattern, t)])]) }
  applies        = self.CloudWatchLogsLogGroupArn != null
  condition = let.by_reference || anytrue([for a in resources("AWS::CloudWatch::Alarm") : anytrue([for f in resources("AWS::Logs::MetricFilter") :
  alltrue([for t in each.words : strcontains(f.FilterPattern, t)]) && anytrue([for m in f.MetricTransformations : m.MetricName == a.MetricName])])])
  fix = "Add an AWS::Logs::MetricFilter on the trail's log group whose {AWS::Logs::MetricFilter#FilterPattern} names ${join(", ", each.words)}, and an AWS::CloudWatch::Alarm on its metric."
  example "pass" {
    CloudWatchLogsLogGroupArn = ref("Log", "Arn")
    resource "AWS::Logs::LogGroup" "Log" { RetentionInDays = 400 }
    resource "AWS::Logs::MetricFilter" "Filter" {
      LogGroupName          = ref("Log")
      FilterPattern         = each.pattern
      MetricTransformations = [{ MetricName = "Watched", MetricNamespace = "Trail", MetricValue = "1" }]
    }
    resource "AWS::CloudWatch::Alarm" "Alarm" { MetricName = "Watched", Namespace = "Trail" }
  }
  example "fail" "nothing watches" { CloudWatchLogsLogGroupArn = "arn:aws:logs:eu-west-1:111122223333:log-group:trail:*" }
  example "fail" "a filter without an alarm" {
    CloudWatchLogsLogGroupArn = "arn:aws:logs:eu-west-1:111122223333:log-group:trail:*"
    resource "AWS::Logs::MetricFilter" "Filter" {
      FilterPattern         = each.pattern
      MetricTransformations = [{ MetricName = "Watched", MetricNamespace = "Trail", MetricValue = "1" }]
    }
  }
  example "unknown" { CloudWatchLogsLogGroupArn = unknown("parameter without default") }
  example "not-applicable" { S3BucketName = "trail" }
}
