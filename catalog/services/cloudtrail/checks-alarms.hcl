check "cloudtrail-alarm-root-use" {
  title          = "An alarm tells of the use of the root user"
  responsibility = "ops.logging"
  resource       = "AWS::CloudTrail::Trail"
  severity       = "low"
  applies        = self.CloudWatchLogsLogGroupArn != null
  condition      = anytrue([for a in resources("AWS::CloudWatch::Alarm") : alltrue([for t in ["Root", "userIdentity.type"] : strcontains(referenced(a.MetricName).FilterPattern, t)]) || anytrue([for f in resources("AWS::Logs::MetricFilter") : alltrue([for t in ["Root", "userIdentity.type"] : strcontains(f.FilterPattern, t)]) && anytrue([for m in f.MetricTransformations : m.MetricName == a.MetricName])])])
  why            = "The root user may do everything and is needed almost never: each use is worth a look."
  fix            = "Add an AWS::Logs::MetricFilter on the trail's log group whose FilterPattern names Root, userIdentity.type, and an AWS::CloudWatch::Alarm on its metric."
  example "pass" {
    CloudWatchLogsLogGroupArn = ref("Log", "Arn")
    resource "AWS::Logs::LogGroup" "Log" {
      RetentionInDays = 400
    }
    resource "AWS::Logs::MetricFilter" "Filter" {
      LogGroupName          = ref("Log")
      FilterPattern         = "{ $.userIdentity.type = \"Root\" && $.eventType != \"AwsServiceEvent\" }"
      MetricTransformations = [{ MetricName = "Watched", MetricNamespace = "Trail", MetricValue = "1" }]
    }
    resource "AWS::CloudWatch::Alarm" "Alarm" {
      MetricName = "Watched"
      Namespace  = "Trail"
    }
  }
  example "fail" "nothing watches" {
    CloudWatchLogsLogGroupArn = "arn:aws:logs:eu-west-1:111122223333:log-group:trail:*"
  }
  example "fail" "a filter without an alarm" {
    CloudWatchLogsLogGroupArn = "arn:aws:logs:eu-west-1:111122223333:log-group:trail:*"
    resource "AWS::Logs::MetricFilter" "Filter" {
      FilterPattern         = "{ $.userIdentity.type = \"Root\" && $.eventType != \"AwsServiceEvent\" }"
      MetricTransformations = [{ MetricName = "Watched", MetricNamespace = "Trail", MetricValue = "1" }]
    }
  }
  example "unknown" {
    CloudWatchLogsLogGroupArn = unknown("parameter without default")
  }
  example "not-applicable" { S3BucketName = "trail" }
}

check "cloudtrail-alarm-denied-calls" {
  title          = "An alarm tells of calls that are denied"
  responsibility = "ops.logging"
  resource       = "AWS::CloudTrail::Trail"
  severity       = "low"
  applies        = self.CloudWatchLogsLogGroupArn != null
  condition      = anytrue([for a in resources("AWS::CloudWatch::Alarm") : alltrue([for t in ["UnauthorizedOperation", "AccessDenied"] : strcontains(referenced(a.MetricName).FilterPattern, t)]) || anytrue([for f in resources("AWS::Logs::MetricFilter") : alltrue([for t in ["UnauthorizedOperation", "AccessDenied"] : strcontains(f.FilterPattern, t)]) && anytrue([for m in f.MetricTransformations : m.MetricName == a.MetricName])])])
  why            = "A stolen credential first tries what it may do, and is often refused."
  fix            = "Add an AWS::Logs::MetricFilter on the trail's log group whose FilterPattern names UnauthorizedOperation, AccessDenied, and an AWS::CloudWatch::Alarm on its metric."
  example "pass" {
    CloudWatchLogsLogGroupArn = ref("Log", "Arn")
    resource "AWS::Logs::LogGroup" "Log" {
      RetentionInDays = 400
    }
    resource "AWS::Logs::MetricFilter" "Filter" {
      LogGroupName          = ref("Log")
      FilterPattern         = "{ ($.errorCode = \"*UnauthorizedOperation\") || ($.errorCode = \"AccessDenied*\") }"
      MetricTransformations = [{ MetricName = "Watched", MetricNamespace = "Trail", MetricValue = "1" }]
    }
    resource "AWS::CloudWatch::Alarm" "Alarm" {
      MetricName = "Watched"
      Namespace  = "Trail"
    }
  }
  example "fail" "nothing watches" {
    CloudWatchLogsLogGroupArn = "arn:aws:logs:eu-west-1:111122223333:log-group:trail:*"
  }
  example "fail" "a filter without an alarm" {
    CloudWatchLogsLogGroupArn = "arn:aws:logs:eu-west-1:111122223333:log-group:trail:*"
    resource "AWS::Logs::MetricFilter" "Filter" {
      FilterPattern         = "{ ($.errorCode = \"*UnauthorizedOperation\") || ($.errorCode = \"AccessDenied*\") }"
      MetricTransformations = [{ MetricName = "Watched", MetricNamespace = "Trail", MetricValue = "1" }]
    }
  }
  example "unknown" {
    CloudWatchLogsLogGroupArn = unknown("parameter without default")
  }
  example "not-applicable" { S3BucketName = "trail" }
}

check "cloudtrail-alarm-sign-in-without-mfa" {
  title          = "An alarm tells of sign-ins without a second factor"
  responsibility = "ops.logging"
  resource       = "AWS::CloudTrail::Trail"
  severity       = "low"
  applies        = self.CloudWatchLogsLogGroupArn != null
  condition      = anytrue([for a in resources("AWS::CloudWatch::Alarm") : alltrue([for t in ["ConsoleLogin", "MFAUsed"] : strcontains(referenced(a.MetricName).FilterPattern, t)]) || anytrue([for f in resources("AWS::Logs::MetricFilter") : alltrue([for t in ["ConsoleLogin", "MFAUsed"] : strcontains(f.FilterPattern, t)]) && anytrue([for m in f.MetricTransformations : m.MetricName == a.MetricName])])])
  why            = "A sign-in with nothing but a password is a hole in the rule, or an intruder."
  fix            = "Add an AWS::Logs::MetricFilter on the trail's log group whose FilterPattern names ConsoleLogin, MFAUsed, and an AWS::CloudWatch::Alarm on its metric."
  example "pass" {
    CloudWatchLogsLogGroupArn = ref("Log", "Arn")
    resource "AWS::Logs::LogGroup" "Log" {
      RetentionInDays = 400
    }
    resource "AWS::Logs::MetricFilter" "Filter" {
      LogGroupName          = ref("Log")
      FilterPattern         = "{ ($.eventName = \"ConsoleLogin\") && ($.additionalEventData.MFAUsed != \"Yes\") }"
      MetricTransformations = [{ MetricName = "Watched", MetricNamespace = "Trail", MetricValue = "1" }]
    }
    resource "AWS::CloudWatch::Alarm" "Alarm" {
      MetricName = "Watched"
      Namespace  = "Trail"
    }
  }
  example "fail" "nothing watches" {
    CloudWatchLogsLogGroupArn = "arn:aws:logs:eu-west-1:111122223333:log-group:trail:*"
  }
  example "fail" "a filter without an alarm" {
    CloudWatchLogsLogGroupArn = "arn:aws:logs:eu-west-1:111122223333:log-group:trail:*"
    resource "AWS::Logs::MetricFilter" "Filter" {
      FilterPattern         = "{ ($.eventName = \"ConsoleLogin\") && ($.additionalEventData.MFAUsed != \"Yes\") }"
      MetricTransformations = [{ MetricName = "Watched", MetricNamespace = "Trail", MetricValue = "1" }]
    }
  }
  example "unknown" {
    CloudWatchLogsLogGroupArn = unknown("parameter without default")
  }
  example "not-applicable" { S3BucketName = "trail" }
}

check "cloudtrail-alarm-iam-changes" {
  title          = "An alarm tells of changes to IAM policies"
  responsibility = "ops.logging"
  resource       = "AWS::CloudTrail::Trail"
  severity       = "low"
  applies        = self.CloudWatchLogsLogGroupArn != null
  condition      = anytrue([for a in resources("AWS::CloudWatch::Alarm") : alltrue([for t in ["PutRolePolicy", "PutUserPolicy", "AttachRolePolicy", "CreatePolicyVersion"] : strcontains(referenced(a.MetricName).FilterPattern, t)]) || anytrue([for f in resources("AWS::Logs::MetricFilter") : alltrue([for t in ["PutRolePolicy", "PutUserPolicy", "AttachRolePolicy", "CreatePolicyVersion"] : strcontains(f.FilterPattern, t)]) && anytrue([for m in f.MetricTransformations : m.MetricName == a.MetricName])])])
  why            = "Whoever wants to stay gives rights to itself."
  fix            = "Add an AWS::Logs::MetricFilter on the trail's log group whose FilterPattern names PutRolePolicy, PutUserPolicy, AttachRolePolicy, CreatePolicyVersion, and an AWS::CloudWatch::Alarm on its metric."
  example "pass" {
    CloudWatchLogsLogGroupArn = ref("Log", "Arn")
    resource "AWS::Logs::LogGroup" "Log" {
      RetentionInDays = 400
    }
    resource "AWS::Logs::MetricFilter" "Filter" {
      LogGroupName          = ref("Log")
      FilterPattern         = "{ ($.eventName = PutRolePolicy) || ($.eventName = PutUserPolicy) || ($.eventName = AttachRolePolicy) || ($.eventName = CreatePolicyVersion) }"
      MetricTransformations = [{ MetricName = "Watched", MetricNamespace = "Trail", MetricValue = "1" }]
    }
    resource "AWS::CloudWatch::Alarm" "Alarm" {
      MetricName = "Watched"
      Namespace  = "Trail"
    }
  }
  example "fail" "nothing watches" {
    CloudWatchLogsLogGroupArn = "arn:aws:logs:eu-west-1:111122223333:log-group:trail:*"
  }
  example "fail" "a filter without an alarm" {
    CloudWatchLogsLogGroupArn = "arn:aws:logs:eu-west-1:111122223333:log-group:trail:*"
    resource "AWS::Logs::MetricFilter" "Filter" {
      FilterPattern         = "{ ($.eventName = PutRolePolicy) || ($.eventName = PutUserPolicy) || ($.eventName = AttachRolePolicy) || ($.eventName = CreatePolicyVersion) }"
      MetricTransformations = [{ MetricName = "Watched", MetricNamespace = "Trail", MetricValue = "1" }]
    }
  }
  example "unknown" {
    CloudWatchLogsLogGroupArn = unknown("parameter without default")
  }
  example "not-applicable" { S3BucketName = "trail" }
}

check "cloudtrail-alarm-trail-changes" {
  title          = "An alarm tells of changes to trails"
  responsibility = "ops.logging"
  resource       = "AWS::CloudTrail::Trail"
  severity       = "low"
  applies        = self.CloudWatchLogsLogGroupArn != null
  condition      = anytrue([for a in resources("AWS::CloudWatch::Alarm") : alltrue([for t in ["UpdateTrail", "DeleteTrail", "StopLogging"] : strcontains(referenced(a.MetricName).FilterPattern, t)]) || anytrue([for f in resources("AWS::Logs::MetricFilter") : alltrue([for t in ["UpdateTrail", "DeleteTrail", "StopLogging"] : strcontains(f.FilterPattern, t)]) && anytrue([for m in f.MetricTransformations : m.MetricName == a.MetricName])])])
  why            = "An intruder that switches the record off must not do so unseen."
  fix            = "Add an AWS::Logs::MetricFilter on the trail's log group whose FilterPattern names UpdateTrail, DeleteTrail, StopLogging, and an AWS::CloudWatch::Alarm on its metric."
  example "pass" {
    CloudWatchLogsLogGroupArn = ref("Log", "Arn")
    resource "AWS::Logs::LogGroup" "Log" {
      RetentionInDays = 400
    }
    resource "AWS::Logs::MetricFilter" "Filter" {
      LogGroupName          = ref("Log")
      FilterPattern         = "{ ($.eventName = UpdateTrail) || ($.eventName = DeleteTrail) || ($.eventName = StopLogging) }"
      MetricTransformations = [{ MetricName = "Watched", MetricNamespace = "Trail", MetricValue = "1" }]
    }
    resource "AWS::CloudWatch::Alarm" "Alarm" {
      MetricName = "Watched"
      Namespace  = "Trail"
    }
  }
  example "fail" "nothing watches" {
    CloudWatchLogsLogGroupArn = "arn:aws:logs:eu-west-1:111122223333:log-group:trail:*"
  }
  example "fail" "a filter without an alarm" {
    CloudWatchLogsLogGroupArn = "arn:aws:logs:eu-west-1:111122223333:log-group:trail:*"
    resource "AWS::Logs::MetricFilter" "Filter" {
      FilterPattern         = "{ ($.eventName = UpdateTrail) || ($.eventName = DeleteTrail) || ($.eventName = StopLogging) }"
      MetricTransformations = [{ MetricName = "Watched", MetricNamespace = "Trail", MetricValue = "1" }]
    }
  }
  example "unknown" {
    CloudWatchLogsLogGroupArn = unknown("parameter without default")
  }
  example "not-applicable" { S3BucketName = "trail" }
}

check "cloudtrail-alarm-failed-sign-ins" {
  title          = "An alarm tells of failed sign-ins"
  responsibility = "ops.logging"
  resource       = "AWS::CloudTrail::Trail"
  severity       = "low"
  applies        = self.CloudWatchLogsLogGroupArn != null
  condition      = anytrue([for a in resources("AWS::CloudWatch::Alarm") : alltrue([for t in ["ConsoleLogin", "Failed authentication"] : strcontains(referenced(a.MetricName).FilterPattern, t)]) || anytrue([for f in resources("AWS::Logs::MetricFilter") : alltrue([for t in ["ConsoleLogin", "Failed authentication"] : strcontains(f.FilterPattern, t)]) && anytrue([for m in f.MetricTransformations : m.MetricName == a.MetricName])])])
  why            = "Many failures in a row are somebody guessing."
  fix            = "Add an AWS::Logs::MetricFilter on the trail's log group whose FilterPattern names ConsoleLogin, Failed authentication, and an AWS::CloudWatch::Alarm on its metric."
  example "pass" {
    CloudWatchLogsLogGroupArn = ref("Log", "Arn")
    resource "AWS::Logs::LogGroup" "Log" {
      RetentionInDays = 400
    }
    resource "AWS::Logs::MetricFilter" "Filter" {
      LogGroupName          = ref("Log")
      FilterPattern         = "{ ($.eventName = ConsoleLogin) && ($.errorMessage = \"Failed authentication\") }"
      MetricTransformations = [{ MetricName = "Watched", MetricNamespace = "Trail", MetricValue = "1" }]
    }
    resource "AWS::CloudWatch::Alarm" "Alarm" {
      MetricName = "Watched"
      Namespace  = "Trail"
    }
  }
  example "fail" "nothing watches" {
    CloudWatchLogsLogGroupArn = "arn:aws:logs:eu-west-1:111122223333:log-group:trail:*"
  }
  example "fail" "a filter without an alarm" {
    CloudWatchLogsLogGroupArn = "arn:aws:logs:eu-west-1:111122223333:log-group:trail:*"
    resource "AWS::Logs::MetricFilter" "Filter" {
      FilterPattern         = "{ ($.eventName = ConsoleLogin) && ($.errorMessage = \"Failed authentication\") }"
      MetricTransformations = [{ MetricName = "Watched", MetricNamespace = "Trail", MetricValue = "1" }]
    }
  }
  example "unknown" {
    CloudWatchLogsLogGroupArn = unknown("parameter without default")
  }
  example "not-applicable" { S3BucketName = "trail" }
}

check "cloudtrail-alarm-key-changes" {
  title          = "An alarm tells of the disabling and deletion of keys"
  responsibility = "ops.logging"
  resource       = "AWS::CloudTrail::Trail"
  severity       = "low"
  applies        = self.CloudWatchLogsLogGroupArn != null
  condition      = anytrue([for a in resources("AWS::CloudWatch::Alarm") : alltrue([for t in ["DisableKey", "ScheduleKeyDeletion"] : strcontains(referenced(a.MetricName).FilterPattern, t)]) || anytrue([for f in resources("AWS::Logs::MetricFilter") : alltrue([for t in ["DisableKey", "ScheduleKeyDeletion"] : strcontains(f.FilterPattern, t)]) && anytrue([for m in f.MetricTransformations : m.MetricName == a.MetricName])])])
  why            = "Data under a key that is gone is gone; within the waiting time it can still be stopped."
  fix            = "Add an AWS::Logs::MetricFilter on the trail's log group whose FilterPattern names DisableKey, ScheduleKeyDeletion, and an AWS::CloudWatch::Alarm on its metric."
  example "pass" {
    CloudWatchLogsLogGroupArn = ref("Log", "Arn")
    resource "AWS::Logs::LogGroup" "Log" {
      RetentionInDays = 400
    }
    resource "AWS::Logs::MetricFilter" "Filter" {
      LogGroupName          = ref("Log")
      FilterPattern         = "{ ($.eventSource = kms.amazonaws.com) && (($.eventName = DisableKey) || ($.eventName = ScheduleKeyDeletion)) }"
      MetricTransformations = [{ MetricName = "Watched", MetricNamespace = "Trail", MetricValue = "1" }]
    }
    resource "AWS::CloudWatch::Alarm" "Alarm" {
      MetricName = "Watched"
      Namespace  = "Trail"
    }
  }
  example "fail" "nothing watches" {
    CloudWatchLogsLogGroupArn = "arn:aws:logs:eu-west-1:111122223333:log-group:trail:*"
  }
  example "fail" "a filter without an alarm" {
    CloudWatchLogsLogGroupArn = "arn:aws:logs:eu-west-1:111122223333:log-group:trail:*"
    resource "AWS::Logs::MetricFilter" "Filter" {
      FilterPattern         = "{ ($.eventSource = kms.amazonaws.com) && (($.eventName = DisableKey) || ($.eventName = ScheduleKeyDeletion)) }"
      MetricTransformations = [{ MetricName = "Watched", MetricNamespace = "Trail", MetricValue = "1" }]
    }
  }
  example "unknown" {
    CloudWatchLogsLogGroupArn = unknown("parameter without default")
  }
  example "not-applicable" { S3BucketName = "trail" }
}

check "cloudtrail-alarm-bucket-policy-changes" {
  title          = "An alarm tells of changes to bucket policies"
  responsibility = "ops.logging"
  resource       = "AWS::CloudTrail::Trail"
  severity       = "low"
  applies        = self.CloudWatchLogsLogGroupArn != null
  condition      = anytrue([for a in resources("AWS::CloudWatch::Alarm") : alltrue([for t in ["PutBucketPolicy", "DeleteBucketPolicy"] : strcontains(referenced(a.MetricName).FilterPattern, t)]) || anytrue([for f in resources("AWS::Logs::MetricFilter") : alltrue([for t in ["PutBucketPolicy", "DeleteBucketPolicy"] : strcontains(f.FilterPattern, t)]) && anytrue([for m in f.MetricTransformations : m.MetricName == a.MetricName])])])
  why            = "One changed policy opens a bucket to everybody."
  fix            = "Add an AWS::Logs::MetricFilter on the trail's log group whose FilterPattern names PutBucketPolicy, DeleteBucketPolicy, and an AWS::CloudWatch::Alarm on its metric."
  example "pass" {
    CloudWatchLogsLogGroupArn = ref("Log", "Arn")
    resource "AWS::Logs::LogGroup" "Log" {
      RetentionInDays = 400
    }
    resource "AWS::Logs::MetricFilter" "Filter" {
      LogGroupName          = ref("Log")
      FilterPattern         = "{ ($.eventSource = s3.amazonaws.com) && (($.eventName = PutBucketPolicy) || ($.eventName = DeleteBucketPolicy)) }"
      MetricTransformations = [{ MetricName = "Watched", MetricNamespace = "Trail", MetricValue = "1" }]
    }
    resource "AWS::CloudWatch::Alarm" "Alarm" {
      MetricName = "Watched"
      Namespace  = "Trail"
    }
  }
  example "fail" "nothing watches" {
    CloudWatchLogsLogGroupArn = "arn:aws:logs:eu-west-1:111122223333:log-group:trail:*"
  }
  example "fail" "a filter without an alarm" {
    CloudWatchLogsLogGroupArn = "arn:aws:logs:eu-west-1:111122223333:log-group:trail:*"
    resource "AWS::Logs::MetricFilter" "Filter" {
      FilterPattern         = "{ ($.eventSource = s3.amazonaws.com) && (($.eventName = PutBucketPolicy) || ($.eventName = DeleteBucketPolicy)) }"
      MetricTransformations = [{ MetricName = "Watched", MetricNamespace = "Trail", MetricValue = "1" }]
    }
  }
  example "unknown" {
    CloudWatchLogsLogGroupArn = unknown("parameter without default")
  }
  example "not-applicable" { S3BucketName = "trail" }
}

check "cloudtrail-alarm-config-changes" {
  title          = "An alarm tells of changes to the Config recorder"
  responsibility = "ops.logging"
  resource       = "AWS::CloudTrail::Trail"
  severity       = "low"
  applies        = self.CloudWatchLogsLogGroupArn != null
  condition      = anytrue([for a in resources("AWS::CloudWatch::Alarm") : alltrue([for t in ["StopConfigurationRecorder", "DeleteDeliveryChannel", "PutConfigurationRecorder"] : strcontains(referenced(a.MetricName).FilterPattern, t)]) || anytrue([for f in resources("AWS::Logs::MetricFilter") : alltrue([for t in ["StopConfigurationRecorder", "DeleteDeliveryChannel", "PutConfigurationRecorder"] : strcontains(f.FilterPattern, t)]) && anytrue([for m in f.MetricTransformations : m.MetricName == a.MetricName])])])
  why            = "Without the recorder nobody can tell what was changed next."
  fix            = "Add an AWS::Logs::MetricFilter on the trail's log group whose FilterPattern names StopConfigurationRecorder, DeleteDeliveryChannel, PutConfigurationRecorder, and an AWS::CloudWatch::Alarm on its metric."
  example "pass" {
    CloudWatchLogsLogGroupArn = ref("Log", "Arn")
    resource "AWS::Logs::LogGroup" "Log" {
      RetentionInDays = 400
    }
    resource "AWS::Logs::MetricFilter" "Filter" {
      LogGroupName          = ref("Log")
      FilterPattern         = "{ ($.eventName = StopConfigurationRecorder) || ($.eventName = DeleteDeliveryChannel) || ($.eventName = PutConfigurationRecorder) }"
      MetricTransformations = [{ MetricName = "Watched", MetricNamespace = "Trail", MetricValue = "1" }]
    }
    resource "AWS::CloudWatch::Alarm" "Alarm" {
      MetricName = "Watched"
      Namespace  = "Trail"
    }
  }
  example "fail" "nothing watches" {
    CloudWatchLogsLogGroupArn = "arn:aws:logs:eu-west-1:111122223333:log-group:trail:*"
  }
  example "fail" "a filter without an alarm" {
    CloudWatchLogsLogGroupArn = "arn:aws:logs:eu-west-1:111122223333:log-group:trail:*"
    resource "AWS::Logs::MetricFilter" "Filter" {
      FilterPattern         = "{ ($.eventName = StopConfigurationRecorder) || ($.eventName = DeleteDeliveryChannel) || ($.eventName = PutConfigurationRecorder) }"
      MetricTransformations = [{ MetricName = "Watched", MetricNamespace = "Trail", MetricValue = "1" }]
    }
  }
  example "unknown" {
    CloudWatchLogsLogGroupArn = unknown("parameter without default")
  }
  example "not-applicable" { S3BucketName = "trail" }
}

check "cloudtrail-alarm-security-group-changes" {
  title          = "An alarm tells of changes to security groups"
  responsibility = "ops.logging"
  resource       = "AWS::CloudTrail::Trail"
  severity       = "low"
  applies        = self.CloudWatchLogsLogGroupArn != null
  condition      = anytrue([for a in resources("AWS::CloudWatch::Alarm") : alltrue([for t in ["AuthorizeSecurityGroupIngress", "RevokeSecurityGroupIngress", "CreateSecurityGroup", "DeleteSecurityGroup"] : strcontains(referenced(a.MetricName).FilterPattern, t)]) || anytrue([for f in resources("AWS::Logs::MetricFilter") : alltrue([for t in ["AuthorizeSecurityGroupIngress", "RevokeSecurityGroupIngress", "CreateSecurityGroup", "DeleteSecurityGroup"] : strcontains(f.FilterPattern, t)]) && anytrue([for m in f.MetricTransformations : m.MetricName == a.MetricName])])])
  why            = "A rule that lets the internet in is a single call."
  fix            = "Add an AWS::Logs::MetricFilter on the trail's log group whose FilterPattern names AuthorizeSecurityGroupIngress, RevokeSecurityGroupIngress, CreateSecurityGroup, DeleteSecurityGroup, and an AWS::CloudWatch::Alarm on its metric."
  example "pass" {
    CloudWatchLogsLogGroupArn = ref("Log", "Arn")
    resource "AWS::Logs::LogGroup" "Log" {
      RetentionInDays = 400
    }
    resource "AWS::Logs::MetricFilter" "Filter" {
      LogGroupName          = ref("Log")
      FilterPattern         = "{ ($.eventName = AuthorizeSecurityGroupIngress) || ($.eventName = RevokeSecurityGroupIngress) || ($.eventName = CreateSecurityGroup) || ($.eventName = DeleteSecurityGroup) }"
      MetricTransformations = [{ MetricName = "Watched", MetricNamespace = "Trail", MetricValue = "1" }]
    }
    resource "AWS::CloudWatch::Alarm" "Alarm" {
      MetricName = "Watched"
      Namespace  = "Trail"
    }
  }
  example "fail" "nothing watches" {
    CloudWatchLogsLogGroupArn = "arn:aws:logs:eu-west-1:111122223333:log-group:trail:*"
  }
  example "fail" "a filter without an alarm" {
    CloudWatchLogsLogGroupArn = "arn:aws:logs:eu-west-1:111122223333:log-group:trail:*"
    resource "AWS::Logs::MetricFilter" "Filter" {
      FilterPattern         = "{ ($.eventName = AuthorizeSecurityGroupIngress) || ($.eventName = RevokeSecurityGroupIngress) || ($.eventName = CreateSecurityGroup) || ($.eventName = DeleteSecurityGroup) }"
      MetricTransformations = [{ MetricName = "Watched", MetricNamespace = "Trail", MetricValue = "1" }]
    }
  }
  example "unknown" {
    CloudWatchLogsLogGroupArn = unknown("parameter without default")
  }
  example "not-applicable" { S3BucketName = "trail" }
}

check "cloudtrail-alarm-network-acl-changes" {
  title          = "An alarm tells of changes to network ACLs"
  responsibility = "ops.logging"
  resource       = "AWS::CloudTrail::Trail"
  severity       = "low"
  applies        = self.CloudWatchLogsLogGroupArn != null
  condition      = anytrue([for a in resources("AWS::CloudWatch::Alarm") : alltrue([for t in ["CreateNetworkAcl", "DeleteNetworkAcl", "ReplaceNetworkAclEntry"] : strcontains(referenced(a.MetricName).FilterPattern, t)]) || anytrue([for f in resources("AWS::Logs::MetricFilter") : alltrue([for t in ["CreateNetworkAcl", "DeleteNetworkAcl", "ReplaceNetworkAclEntry"] : strcontains(f.FilterPattern, t)]) && anytrue([for m in f.MetricTransformations : m.MetricName == a.MetricName])])])
  why            = "Network ACLs seldom change; when one does, a zone may stand open."
  fix            = "Add an AWS::Logs::MetricFilter on the trail's log group whose FilterPattern names CreateNetworkAcl, DeleteNetworkAcl, ReplaceNetworkAclEntry, and an AWS::CloudWatch::Alarm on its metric."
  example "pass" {
    CloudWatchLogsLogGroupArn = ref("Log", "Arn")
    resource "AWS::Logs::LogGroup" "Log" {
      RetentionInDays = 400
    }
    resource "AWS::Logs::MetricFilter" "Filter" {
      LogGroupName          = ref("Log")
      FilterPattern         = "{ ($.eventName = CreateNetworkAcl) || ($.eventName = DeleteNetworkAcl) || ($.eventName = ReplaceNetworkAclEntry) }"
      MetricTransformations = [{ MetricName = "Watched", MetricNamespace = "Trail", MetricValue = "1" }]
    }
    resource "AWS::CloudWatch::Alarm" "Alarm" {
      MetricName = "Watched"
      Namespace  = "Trail"
    }
  }
  example "fail" "nothing watches" {
    CloudWatchLogsLogGroupArn = "arn:aws:logs:eu-west-1:111122223333:log-group:trail:*"
  }
  example "fail" "a filter without an alarm" {
    CloudWatchLogsLogGroupArn = "arn:aws:logs:eu-west-1:111122223333:log-group:trail:*"
    resource "AWS::Logs::MetricFilter" "Filter" {
      FilterPattern         = "{ ($.eventName = CreateNetworkAcl) || ($.eventName = DeleteNetworkAcl) || ($.eventName = ReplaceNetworkAclEntry) }"
      MetricTransformations = [{ MetricName = "Watched", MetricNamespace = "Trail", MetricValue = "1" }]
    }
  }
  example "unknown" {
    CloudWatchLogsLogGroupArn = unknown("parameter without default")
  }
  example "not-applicable" { S3BucketName = "trail" }
}

check "cloudtrail-alarm-gateway-changes" {
  title          = "An alarm tells of changes to network gateways"
  responsibility = "ops.logging"
  resource       = "AWS::CloudTrail::Trail"
  severity       = "low"
  applies        = self.CloudWatchLogsLogGroupArn != null
  condition      = anytrue([for a in resources("AWS::CloudWatch::Alarm") : alltrue([for t in ["CreateCustomerGateway", "AttachInternetGateway", "DetachInternetGateway"] : strcontains(referenced(a.MetricName).FilterPattern, t)]) || anytrue([for f in resources("AWS::Logs::MetricFilter") : alltrue([for t in ["CreateCustomerGateway", "AttachInternetGateway", "DetachInternetGateway"] : strcontains(f.FilterPattern, t)]) && anytrue([for m in f.MetricTransformations : m.MetricName == a.MetricName])])])
  why            = "A new gateway is a new way in and out."
  fix            = "Add an AWS::Logs::MetricFilter on the trail's log group whose FilterPattern names CreateCustomerGateway, AttachInternetGateway, DetachInternetGateway, and an AWS::CloudWatch::Alarm on its metric."
  example "pass" {
    CloudWatchLogsLogGroupArn = ref("Log", "Arn")
    resource "AWS::Logs::LogGroup" "Log" {
      RetentionInDays = 400
    }
    resource "AWS::Logs::MetricFilter" "Filter" {
      LogGroupName          = ref("Log")
      FilterPattern         = "{ ($.eventName = CreateCustomerGateway) || ($.eventName = AttachInternetGateway) || ($.eventName = DetachInternetGateway) }"
      MetricTransformations = [{ MetricName = "Watched", MetricNamespace = "Trail", MetricValue = "1" }]
    }
    resource "AWS::CloudWatch::Alarm" "Alarm" {
      MetricName = "Watched"
      Namespace  = "Trail"
    }
  }
  example "fail" "nothing watches" {
    CloudWatchLogsLogGroupArn = "arn:aws:logs:eu-west-1:111122223333:log-group:trail:*"
  }
  example "fail" "a filter without an alarm" {
    CloudWatchLogsLogGroupArn = "arn:aws:logs:eu-west-1:111122223333:log-group:trail:*"
    resource "AWS::Logs::MetricFilter" "Filter" {
      FilterPattern         = "{ ($.eventName = CreateCustomerGateway) || ($.eventName = AttachInternetGateway) || ($.eventName = DetachInternetGateway) }"
      MetricTransformations = [{ MetricName = "Watched", MetricNamespace = "Trail", MetricValue = "1" }]
    }
  }
  example "unknown" {
    CloudWatchLogsLogGroupArn = unknown("parameter without default")
  }
  example "not-applicable" { S3BucketName = "trail" }
}

check "cloudtrail-alarm-route-changes" {
  title          = "An alarm tells of changes to route tables"
  responsibility = "ops.logging"
  resource       = "AWS::CloudTrail::Trail"
  severity       = "low"
  applies        = self.CloudWatchLogsLogGroupArn != null
  condition      = anytrue([for a in resources("AWS::CloudWatch::Alarm") : alltrue([for t in ["CreateRoute", "ReplaceRoute", "DeleteRoute"] : strcontains(referenced(a.MetricName).FilterPattern, t)]) || anytrue([for f in resources("AWS::Logs::MetricFilter") : alltrue([for t in ["CreateRoute", "ReplaceRoute", "DeleteRoute"] : strcontains(f.FilterPattern, t)]) && anytrue([for m in f.MetricTransformations : m.MetricName == a.MetricName])])])
  why            = "A changed route leads traffic past its inspection."
  fix            = "Add an AWS::Logs::MetricFilter on the trail's log group whose FilterPattern names CreateRoute, ReplaceRoute, DeleteRoute, and an AWS::CloudWatch::Alarm on its metric."
  example "pass" {
    CloudWatchLogsLogGroupArn = ref("Log", "Arn")
    resource "AWS::Logs::LogGroup" "Log" {
      RetentionInDays = 400
    }
    resource "AWS::Logs::MetricFilter" "Filter" {
      LogGroupName          = ref("Log")
      FilterPattern         = "{ ($.eventName = CreateRoute) || ($.eventName = ReplaceRoute) || ($.eventName = DeleteRoute) }"
      MetricTransformations = [{ MetricName = "Watched", MetricNamespace = "Trail", MetricValue = "1" }]
    }
    resource "AWS::CloudWatch::Alarm" "Alarm" {
      MetricName = "Watched"
      Namespace  = "Trail"
    }
  }
  example "fail" "nothing watches" {
    CloudWatchLogsLogGroupArn = "arn:aws:logs:eu-west-1:111122223333:log-group:trail:*"
  }
  example "fail" "a filter without an alarm" {
    CloudWatchLogsLogGroupArn = "arn:aws:logs:eu-west-1:111122223333:log-group:trail:*"
    resource "AWS::Logs::MetricFilter" "Filter" {
      FilterPattern         = "{ ($.eventName = CreateRoute) || ($.eventName = ReplaceRoute) || ($.eventName = DeleteRoute) }"
      MetricTransformations = [{ MetricName = "Watched", MetricNamespace = "Trail", MetricValue = "1" }]
    }
  }
  example "unknown" {
    CloudWatchLogsLogGroupArn = unknown("parameter without default")
  }
  example "not-applicable" { S3BucketName = "trail" }
}

check "cloudtrail-alarm-vpc-changes" {
  title          = "An alarm tells of changes to VPCs"
  responsibility = "ops.logging"
  resource       = "AWS::CloudTrail::Trail"
  severity       = "low"
  applies        = self.CloudWatchLogsLogGroupArn != null
  condition      = anytrue([for a in resources("AWS::CloudWatch::Alarm") : alltrue([for t in ["CreateVpc", "DeleteVpc", "ModifyVpcAttribute"] : strcontains(referenced(a.MetricName).FilterPattern, t)]) || anytrue([for f in resources("AWS::Logs::MetricFilter") : alltrue([for t in ["CreateVpc", "DeleteVpc", "ModifyVpcAttribute"] : strcontains(f.FilterPattern, t)]) && anytrue([for m in f.MetricTransformations : m.MetricName == a.MetricName])])])
  why            = "A VPC that nobody ordered is a place to hide in."
  fix            = "Add an AWS::Logs::MetricFilter on the trail's log group whose FilterPattern names CreateVpc, DeleteVpc, ModifyVpcAttribute, and an AWS::CloudWatch::Alarm on its metric."
  example "pass" {
    CloudWatchLogsLogGroupArn = ref("Log", "Arn")
    resource "AWS::Logs::LogGroup" "Log" {
      RetentionInDays = 400
    }
    resource "AWS::Logs::MetricFilter" "Filter" {
      LogGroupName          = ref("Log")
      FilterPattern         = "{ ($.eventName = CreateVpc) || ($.eventName = DeleteVpc) || ($.eventName = ModifyVpcAttribute) }"
      MetricTransformations = [{ MetricName = "Watched", MetricNamespace = "Trail", MetricValue = "1" }]
    }
    resource "AWS::CloudWatch::Alarm" "Alarm" {
      MetricName = "Watched"
      Namespace  = "Trail"
    }
  }
  example "fail" "nothing watches" {
    CloudWatchLogsLogGroupArn = "arn:aws:logs:eu-west-1:111122223333:log-group:trail:*"
  }
  example "fail" "a filter without an alarm" {
    CloudWatchLogsLogGroupArn = "arn:aws:logs:eu-west-1:111122223333:log-group:trail:*"
    resource "AWS::Logs::MetricFilter" "Filter" {
      FilterPattern         = "{ ($.eventName = CreateVpc) || ($.eventName = DeleteVpc) || ($.eventName = ModifyVpcAttribute) }"
      MetricTransformations = [{ MetricName = "Watched", MetricNamespace = "Trail", MetricValue = "1" }]
    }
  }
  example "unknown" {
    CloudWatchLogsLogGroupArn = unknown("parameter without default")
  }
  example "not-applicable" { S3BucketName = "trail" }
}

check "cloudtrail-alarm-organization-changes" {
  title          = "An alarm tells of changes to the organisation"
  responsibility = "ops.logging"
  resource       = "AWS::CloudTrail::Trail"
  severity       = "low"
  applies        = self.CloudWatchLogsLogGroupArn != null
  condition      = anytrue([for a in resources("AWS::CloudWatch::Alarm") : alltrue([for t in ["organizations.amazonaws.com"] : strcontains(referenced(a.MetricName).FilterPattern, t)]) || anytrue([for f in resources("AWS::Logs::MetricFilter") : alltrue([for t in ["organizations.amazonaws.com"] : strcontains(f.FilterPattern, t)]) && anytrue([for m in f.MetricTransformations : m.MetricName == a.MetricName])])])
  why            = "Accounts that leave, and guard-rails that are taken off, concern everybody."
  fix            = "Add an AWS::Logs::MetricFilter on the trail's log group whose FilterPattern names organizations.amazonaws.com, and an AWS::CloudWatch::Alarm on its metric."
  example "pass" {
    CloudWatchLogsLogGroupArn = ref("Log", "Arn")
    resource "AWS::Logs::LogGroup" "Log" {
      RetentionInDays = 400
    }
    resource "AWS::Logs::MetricFilter" "Filter" {
      LogGroupName          = ref("Log")
      FilterPattern         = "{ ($.eventSource = organizations.amazonaws.com) && ($.eventName = LeaveOrganization) }"
      MetricTransformations = [{ MetricName = "Watched", MetricNamespace = "Trail", MetricValue = "1" }]
    }
    resource "AWS::CloudWatch::Alarm" "Alarm" {
      MetricName = "Watched"
      Namespace  = "Trail"
    }
  }
  example "fail" "nothing watches" {
    CloudWatchLogsLogGroupArn = "arn:aws:logs:eu-west-1:111122223333:log-group:trail:*"
  }
  example "fail" "a filter without an alarm" {
    CloudWatchLogsLogGroupArn = "arn:aws:logs:eu-west-1:111122223333:log-group:trail:*"
    resource "AWS::Logs::MetricFilter" "Filter" {
      FilterPattern         = "{ ($.eventSource = organizations.amazonaws.com) && ($.eventName = LeaveOrganization) }"
      MetricTransformations = [{ MetricName = "Watched", MetricNamespace = "Trail", MetricValue = "1" }]
    }
  }
  example "unknown" {
    CloudWatchLogsLogGroupArn = unknown("parameter without default")
  }
  example "not-applicable" { S3BucketName = "trail" }
}
