service "elasticbeanstalk" {
  title      = "AWS Elastic Beanstalk"
  names      = ["beanstalk", "Elastic Beanstalk"]
  model      = "container"
  prefixes   = ["AWS::ElasticBeanstalk::"]
  because    = "AWS builds the platform and can update it; the application, the switches and the instances' network are the customer's."
  sources    = ["best-practices-wp", "beanstalk-srm"]
  classed_by = "best-practices-wp"
  documents = {
    "plat.patch"           = "beanstalk-srm"
    "plat.update-settings" = "beanstalk-srm"
  }

  type "AWS::ElasticBeanstalk::Environment" {
    title  = "Environment"
    name   = "EnvironmentName"
    traits = ["host", "code", "endpoint"]
  }
  type "AWS::ElasticBeanstalk::Application" {
    title  = "Application"
    name   = "ApplicationName"
    traits = ["setting"]
  }
  type "AWS::ElasticBeanstalk::ApplicationVersion" {
    title  = "Application version"
    traits = ["code"]
  }
  settings = ["AWS::ElasticBeanstalk::ConfigurationTemplate"]
}

locals {
  # Versions of the lifecycle of platforms, by what a SolutionStackName or a PlatformArn contains.
  platform_names = {
    "bit Amazon Linux 201"     = "Amazon Linux AMI"
    "on 64bit Amazon Linux/"   = "Amazon Linux AMI"
    "bit Amazon Linux 2 "      = "Amazon Linux 2"
    "bit Amazon Linux 2/"      = "Amazon Linux 2"
    "Windows Server 2012"      = "Windows Server 2012"
    "Windows Server Core 2012" = "Windows Server 2012"
    "Windows Server 2016"      = "Windows Server 2016"
    "Windows Server Core 2016" = "Windows Server 2016"
    "running Node.js 18"       = "Node.js 18"
    "/Node.js 18 running"      = "Node.js 18"
    "running Node.js 20"       = "Node.js 20"
    "/Node.js 20 running"      = "Node.js 20"
    "running Node.js 22"       = "Node.js 22"
    "/Node.js 22 running"      = "Node.js 22"
    "running PHP 8.1"          = "PHP 8.1"
    "/PHP 8.1 running"         = "PHP 8.1"
    "running PHP 8.2"          = "PHP 8.2"
    "/PHP 8.2 running"         = "PHP 8.2"
    "running Python 3.9"       = "Python 3.9"
    "/Python 3.9 running"      = "Python 3.9"
    "running Ruby 3.2"         = "Ruby 3.2"
    "/Ruby 3.2 running"        = "Ruby 3.2"
    "running Ruby 3.3"         = "Ruby 3.3"
    "/Ruby 3.3 running"        = "Ruby 3.3"
    "running .NET 6"           = ".NET 6"
    "/.NET 6 running"          = ".NET 6"
    "running .NET 8"           = ".NET 8"
    "/.NET 8 running"          = ".NET 8"
    "running .NET 9"           = ".NET 9"
    "/.NET 9 running"          = ".NET 9"
  }
}

override "beanstalk-instances" {
  on      = ["AWS::ElasticBeanstalk::Environment"]
  holders = { "os.configuration" = "shared", "os.host-access" = "shared", "svc.capacity" = "shared" }
  parts = {
    "os.configuration" = {
      aws      = "Builds the platform's image with its settings."
      customer = "Whatever option settings, .ebextensions and platform hooks change on the instances."
    }
    "os.host-access" = {
      aws      = "Opens no way in by itself: without a key pair there is no login."
      customer = "Decides on a key pair, on who may reach port 22 and on the instance profile's rights."
    }
    "svc.capacity" = {
      aws      = "Adds and replaces instances within the limits."
      customer = "Sets the limits and triggers of the Auto Scaling group."
    }
  }
  because    = "The instances run in the customer's account and take their settings from the environment's options."
  source     = "beanstalk-options"
  confidence = "derived"
}

override "beanstalk-managed" {
  on      = ["AWS::ElasticBeanstalk::Environment"]
  when    = beanstalk_option(self, "aws:elasticbeanstalk:managedactions", "ManagedActionsEnabled", "false") == true
  holders = { "os.patch" = "shared", "plat.patch" = "shared", "plat.update-settings" = "customer", "app.software" = "customer" }
  parts = {
    "plat.update-settings" = {
      customer = "Keeping managed updates on at the level minor, and leaving platform branches before they retire."
    }
    "os.patch" = {
      aws      = "Releases platform versions with patched operating systems and rolls patch and minor versions out in the maintenance window."
      customer = "Sets window and update level, clears up failed updates, and leaves retired platform branches."
    }
    "plat.patch" = {
      aws      = "Releases and rolls out patch and minor versions of runtime, application server and web server."
      customer = "Clears up failed updates, and moves to a new branch for major versions."
    }
  }
  because    = "With managed updates Beanstalk applies patch and minor platform versions itself; what fails, and every change of branch, stays with the customer."
  source     = "beanstalk-srm"
  confidence = "documented"
  example "applies" { OptionSettings = [{ Namespace = "aws:elasticbeanstalk:managedactions", OptionName = "ManagedActionsEnabled", Value = "true" }] }
  example "applies" "through a template" {
    TemplateName = ref("Base")
    resource "AWS::ElasticBeanstalk::ConfigurationTemplate" "Base" {
      ApplicationName = "shop"
      OptionSettings  = [{ Namespace = "aws:elasticbeanstalk:managedactions", OptionName = "ManagedActionsEnabled", Value = "true" }]
    }
  }
  example "does-not-apply" "the default" { ApplicationName = "shop" }
  example "unknown" { OptionSettings = [{ Namespace = "aws:elasticbeanstalk:managedactions", OptionName = "ManagedActionsEnabled", Value = unknown("parameter without default") }] }
}

override "beanstalk-manual" {
  on      = ["AWS::ElasticBeanstalk::Environment"]
  when    = beanstalk_option(self, "aws:elasticbeanstalk:managedactions", "ManagedActionsEnabled", "false") != true
  holders = { "os.patch" = "customer", "plat.patch" = "customer", "plat.update-settings" = "customer", "app.software" = "customer" }
  modes   = { "os.patch" = "configured", "plat.patch" = "configured" }
  parts = {
    "os.patch" = {
      customer = "Moves the environment to newer platform versions, which carry the patched operating system; nothing else brings it."
    }
    "plat.patch" = {
      customer = "Moves the environment to newer platform versions, which carry patched runtime, application server and web server."
    }
    "plat.update-settings" = {
      customer = "Switching managed updates on, and leaving platform branches before they retire."
    }
  }
  because    = "Without managed updates nothing is patched unless the customer moves the environment to a newer platform version: operating system, runtime, application server and web server are then its job."
  source     = "beanstalk-srm"
  confidence = "documented"
  example "applies" "the default outside the console" { ApplicationName = "shop" }
  example "applies" "switched off" { OptionSettings = [{ Namespace = "aws:elasticbeanstalk:managedactions", OptionName = "ManagedActionsEnabled", Value = "false" }] }
  example "does-not-apply" "through a template" {
    TemplateName = ref("Base")
    resource "AWS::ElasticBeanstalk::ConfigurationTemplate" "Base" {
      ApplicationName = "shop"
      OptionSettings  = [{ Namespace = "aws:elasticbeanstalk:managedactions", OptionName = "ManagedActionsEnabled", Value = "true" }]
    }
  }
  example "does-not-apply" "in the environment" { OptionSettings = [{ Namespace = "aws:elasticbeanstalk:managedactions", OptionName = "ManagedActionsEnabled", Value = "true" }] }
  example "unknown" { OptionSettings = [{ Namespace = "aws:elasticbeanstalk:managedactions", OptionName = "ManagedActionsEnabled", Value = unknown("parameter without default") }] }
}

override "beanstalk-retired-platform" {
  on      = ["AWS::ElasticBeanstalk::Environment"]
  when    = !alltrue([for name, platform in local.platform_names : !strcontains(coalesce(self.SolutionStackName, self.PlatformArn, "-"), name) || supported("beanstalk-platform", platform, date)])
  holders = { "os.patch" = "customer", "plat.patch" = "customer", "plat.update-settings" = "customer" }
  modes   = { "os.patch" = "configured", "plat.patch" = "configured" }
  parts = {
    "os.patch" = {
      customer = "Moves the environment to a supported platform branch: for this one there are no more patched images, managed updates or not."
    }
    "plat.patch" = {
      customer = "Moves the environment to a supported platform branch: for this one there are no more updates, managed or not."
    }
    "plat.update-settings" = {
      customer = "Leaving the retired branch."
    }
  }
  because    = "Beanstalk makes no more updates for a retired platform branch."
  source     = "beanstalk-schedule"
  confidence = "derived"
  example "applies" { SolutionStackName = "64bit Amazon Linux 2018.03 v2.17.0 running Python 3.6" }
  example "applies" "a retired language version" { SolutionStackName = "64bit Amazon Linux 2023 v6.1.0 running Node.js 18" }
  example "applies" "a retired Windows" { SolutionStackName = "64bit Windows Server Core 2012 R2 v2.11.0 running IIS 8.5" }
  example "applies" "by ARN" { PlatformArn = "arn:aws:elasticbeanstalk:eu-west-1::platform/Python 3.8 running on 64bit Amazon Linux 2/3.5.0" }
  example "does-not-apply" { SolutionStackName = "64bit Amazon Linux 2023 v4.3.0 running Python 3.12" }
  example "does-not-apply" "nothing said" { ApplicationName = "shop" }
  example "unknown" { SolutionStackName = unknown("parameter without default") }
}

override "beanstalk-custom-ami" {
  on      = ["AWS::ElasticBeanstalk::Environment"]
  when    = find(self.OptionSettings, { Namespace = "aws:autoscaling:launchconfiguration", OptionName = "ImageId" }).Value != null || find(referenced(self.TemplateName).OptionSettings, { Namespace = "aws:autoscaling:launchconfiguration", OptionName = "ImageId" }).Value != null
  holders = { "os.patch" = "customer", "os.configuration" = "customer" }
  modes   = { "os.patch" = "provided" }
  parts = {
    "os.patch" = {
      customer = "Builds its image anew with patched packages and puts the new one into the environment."
    }
    "os.configuration" = {
      customer = "Everything in the image, and what option settings, .ebextensions and hooks change."
    }
  }
  because    = "An environment that names an image of the customer's own starts every instance from it: renewing that image is the customer's, managed updates or not."
  source     = "beanstalk-custom-ami"
  confidence = "derived"
  example "applies" { OptionSettings = [{ Namespace = "aws:autoscaling:launchconfiguration", OptionName = "ImageId", Value = "ami-0123456789abcdef0" }] }
  example "does-not-apply" { ApplicationName = "shop" }
  example "unknown" { OptionSettings = unknown("parameter without default") }
}
