checks "elasticbeanstalk-environment-option" {
  each "elasticbeanstalk-environment-enhanced-health" {
    title     = "Beanstalk environments report enhanced health"
    namespace = "aws:elasticbeanstalk:healthreporting:system"
    option    = "SystemType"
    default   = "basic"
    wanted    = "enhanced"
    why       = "Basic health shows only whether the load balancer gets an answer; managed updates also need enhanced health to tell whether they worked."
  }
  each "elasticbeanstalk-environment-logs-streamed" {
    title     = "Beanstalk environments stream their logs to CloudWatch"
    namespace = "aws:elasticbeanstalk:cloudwatch:logs"
    option    = "StreamLogs"
    default   = "false"
    wanted    = true
    severity  = "medium"
    level     = "thorough"
    why       = "Logs kept on an instance are lost when Auto Scaling or an update replaces it."
  }
  each "elasticbeanstalk-environment-rotated-logs-in-s3" {
    title     = "Beanstalk environments copy rotated logs to S3"
    namespace = "aws:elasticbeanstalk:hostmanager"
    option    = "LogPublicationControl"
    default   = "false"
    wanted    = true
    why       = "Older logs on the instances are deleted as they rotate."
  }
  each "elasticbeanstalk-environment-managed-updates-enabled" {
    title          = "Beanstalk environments take managed platform updates"
    namespace      = "aws:elasticbeanstalk:managedactions"
    option         = "ManagedActionsEnabled"
    default        = "false"
    wanted         = true
    severity       = "high"
    responsibility = "plat.update-settings"
    why            = "Without them operating system, runtime and web server stay as they were on the day of the last deployment of a platform version."
    fix            = "Set the option ManagedActionsEnabled of aws:elasticbeanstalk:managedactions to true in {OptionSettings}, with PreferredStartTime and UpdateLevel."
    uninherits     = { "os.patch" = "Beanstalk patches the operating system of its instances.", "plat.patch" = "Beanstalk keeps runtime, application server and web server patched." }
    source         = "beanstalk-managed"
  }
  responsibility = "ops.logging"
  resource       = "AWS::ElasticBeanstalk::Environment"
  severity       = "low"
  condition      = beanstalk_option(self, each.namespace, each.option, each.default) == each.wanted
  fix            = "Set the option ${each.option} of ${each.namespace} to ${each.wanted}."
  remedy         = { "OptionSettings[OptionName=${each.option}].Namespace" = each.namespace, "OptionSettings[OptionName=${each.option}].Value" = each.wanted }
  source         = "beanstalk-options"
  example "pass" { OptionSettings = [{ Namespace = each.namespace, OptionName = each.option, Value = each.wanted }] }
  example "pass" "through a template" {
    TemplateName = ref("Base")
    resource "AWS::ElasticBeanstalk::ConfigurationTemplate" "Base" {
      OptionSettings = [{ Namespace = each.namespace, OptionName = each.option, Value = each.wanted }]
    }
  }
  example "fail" "the default" { ApplicationName = "shop" }
  example "fail" "said outright" { OptionSettings = [{ Namespace = each.namespace, OptionName = each.option, Value = each.default }] }
  example "unknown" {
    OptionSettings = [{ Namespace = each.namespace, OptionName = each.option, Value = unknown("parameter without default") }]
  }
}

checks "elasticbeanstalk-environment-managed-updates" {
  each "elasticbeanstalk-environment-update-level-minor" {
    title          = "Managed updates of Beanstalk environments include minor versions"
    option         = "UpdateLevel"
    other          = "patch"
    wanted         = "minor"
    responsibility = "plat.update-settings"
    why            = "At the level patch new minor versions of the platform, which carry later fixes, wait for somebody to apply them."
    fix            = "Set the option UpdateLevel of aws:elasticbeanstalk:managedactions:platformupdate to minor; it includes patches."
    uninherits     = { "plat.patch" = "Managed updates bring every fix of the platform." }
  }
  each "elasticbeanstalk-environment-instances-replaced-weekly" {
    title          = "Managed updates of Beanstalk environments replace the instances every week"
    option         = "InstanceRefreshEnabled"
    other          = "false"
    wanted         = true
    responsibility = "os.patch"
    why            = "In weeks without a platform update the instances, and what has gathered on them, stay as they are."
    fix            = "Set the option InstanceRefreshEnabled of aws:elasticbeanstalk:managedactions:platformupdate to true."
  }
  resource  = "AWS::ElasticBeanstalk::Environment"
  severity  = "low"
  applies   = beanstalk_option(self, "aws:elasticbeanstalk:managedactions", "ManagedActionsEnabled", "false") == true
  condition = beanstalk_option(self, "aws:elasticbeanstalk:managedactions:platformupdate", each.option, "none") == each.wanted
  source    = "beanstalk-managed"
  example "pass" {
    OptionSettings = [
      { Namespace = "aws:elasticbeanstalk:managedactions", OptionName = "ManagedActionsEnabled", Value = "true" },
      { Namespace = "aws:elasticbeanstalk:managedactions:platformupdate", OptionName = each.option, Value = each.wanted },
    ]
  }
  example "fail" "the default" {
    OptionSettings = [{ Namespace = "aws:elasticbeanstalk:managedactions", OptionName = "ManagedActionsEnabled", Value = "true" }]
  }
  example "fail" {
    OptionSettings = [
      { Namespace = "aws:elasticbeanstalk:managedactions", OptionName = "ManagedActionsEnabled", Value = "true" },
      { Namespace = "aws:elasticbeanstalk:managedactions:platformupdate", OptionName = each.option, Value = each.other },
    ]
  }
  example "unknown" {
    OptionSettings = [
      { Namespace = "aws:elasticbeanstalk:managedactions", OptionName = "ManagedActionsEnabled", Value = "true" },
      { Namespace = "aws:elasticbeanstalk:managedactions:platformupdate", OptionName = each.option, Value = unknown("parameter without default") },
    ]
  }
  example "not-applicable" { ApplicationName = "shop" }
}

check "elasticbeanstalk-environment-platform-not-retired" {
  title          = "Beanstalk environments do not run on a retired platform"
  responsibility = "plat.update-settings"
  resource       = "AWS::ElasticBeanstalk::Environment"
  severity       = "high"
  applies        = self.SolutionStackName != null || self.PlatformArn != null
  condition      = alltrue([for name, platform in local.platform_names : !strcontains(coalesce(self.SolutionStackName, self.PlatformArn), name) || supported("beanstalk-platform", platform, date)])
  why            = "A retired platform gets no updates, and its image may vanish so that no new instance starts."
  fix            = "Set {SolutionStackName} or {PlatformArn} to a platform of a supported branch, such as one on Amazon Linux 2023."
  uninherits     = { "plat.patch" = "Beanstalk patches a platform for as long as somebody runs on it." }
  source         = "beanstalk-schedule"
  example "pass" { SolutionStackName = "64bit Amazon Linux 2023 v4.3.0 running Python 3.12" }
  example "fail" { SolutionStackName = "64bit Amazon Linux 2018.03 v2.17.0 running Python 3.6" }
  example "fail" "a retired language version" { SolutionStackName = "64bit Amazon Linux 2023 v6.1.0 running Node.js 18" }
  example "fail" "a retired language version by ARN" { PlatformArn = "arn:aws:elasticbeanstalk:eu-west-1::platform/Node.js 20 running on 64bit Amazon Linux 2023/6.6.4" }
  example "fail" "Windows Server 2016" { SolutionStackName = "64bit Windows Server 2016 v2.23.5 running IIS 10.0" }
  example "pass" "Windows Server 2022" { SolutionStackName = "64bit Windows Server 2022 v2.23.5 running IIS 10.0" }
  example "pass" "by ARN" { PlatformArn = "arn:aws:elasticbeanstalk:eu-west-1::platform/Python 3.12 running on 64bit Amazon Linux 2023/4.3.0" }
  example "fail" "Amazon Linux 2" { PlatformArn = "arn:aws:elasticbeanstalk:eu-west-1::platform/Python 3.8 running on 64bit Amazon Linux 2/3.5.0" }
  example "not-applicable" "left to a template" { TemplateName = "base" }
}

check "elasticbeanstalk-environment-imdsv2" {
  title          = "Instances of Beanstalk environments require version 2 of the metadata service"
  responsibility = "os.configuration"
  resource       = "AWS::ElasticBeanstalk::Environment"
  severity       = "medium"
  condition      = beanstalk_option(self, "aws:autoscaling:launchconfiguration", "DisableIMDSv1", tostring(strcontains(self.SolutionStackName, "Amazon Linux 2023") || strcontains(self.PlatformArn, "Amazon Linux 2023"))) == true
  why            = "A request that the application can be tricked into making is enough to read the credentials of the instance from version 1."
  fix            = "Set the option DisableIMDSv1 of aws:autoscaling:launchconfiguration to true; platforms on Amazon Linux 2023 do so by themselves."
  remedy         = { "OptionSettings[OptionName=DisableIMDSv1].Namespace" = "aws:autoscaling:launchconfiguration", "OptionSettings[OptionName=DisableIMDSv1].Value" = "true" }
  source         = "beanstalk-options"
  example "pass" { OptionSettings = [{ Namespace = "aws:autoscaling:launchconfiguration", OptionName = "DisableIMDSv1", Value = "true" }] }
  example "pass" "the default of Amazon Linux 2023" { SolutionStackName = "64bit Amazon Linux 2023 v4.3.0 running Python 3.12" }
  example "fail" "the default before" { SolutionStackName = "64bit Amazon Linux 2 v3.5.0 running Python 3.8" }
  example "unknown" { OptionSettings = [{ Namespace = "aws:autoscaling:launchconfiguration", OptionName = "DisableIMDSv1", Value = unknown("parameter without default") }] }
}

check "elasticbeanstalk-environment-no-custom-ami" {
  title          = "Beanstalk environments start from images that AWS renews"
  responsibility = "os.configuration"
  resource       = "AWS::ElasticBeanstalk::Environment"
  severity       = "low"
  condition      = !beanstalk_sets(self, "aws:autoscaling:launchconfiguration", "ImageId")
  why            = "An image of your own stays as it was built: platform updates do not change it."
  fix            = "Remove the option ImageId of aws:autoscaling:launchconfiguration and put changes into .ebextensions or platform hooks; or renew the image with every platform version."
  uninherits     = { "os.patch" = "Platform updates renew the image that the instances start from." }
  source         = "beanstalk-custom-ami"
  confidence     = "derived"
  example "pass" { ApplicationName = "shop" }
  example "fail" { OptionSettings = [{ Namespace = "aws:autoscaling:launchconfiguration", OptionName = "ImageId", Value = "ami-0123456789abcdef0" }] }
}
