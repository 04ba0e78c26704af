variant "managed-updates" {
  title = "Environment with managed platform updates"
  resource "AWS::ElasticBeanstalk::Environment" "environment" {
    ApplicationName = "shop"
    OptionSettings = [
      { Namespace = "aws:elasticbeanstalk:managedactions", OptionName = "ManagedActionsEnabled", Value = "true" },
      { Namespace = "aws:elasticbeanstalk:managedactions:platformupdate", OptionName = "UpdateLevel", Value = "minor" },
    ]
    SolutionStackName = "64bit Amazon Linux 2023 v4.3.0 running Python 3.12"
  }
}

variant "no-managed-updates" {
  title = "Environment without managed platform updates"
  resource "AWS::ElasticBeanstalk::Environment" "environment" {
    ApplicationName   = "shop"
    SolutionStackName = "64bit Amazon Linux 2023 v4.3.0 running Python 3.12"
  }
}

variant "retired-platform" {
  title = "Environment with managed updates on a retired platform"
  resource "AWS::ElasticBeanstalk::Environment" "environment" {
    ApplicationName = "shop"
    OptionSettings = [
      { Namespace = "aws:elasticbeanstalk:managedactions", OptionName = "ManagedActionsEnabled", Value = "true" },
    ]
    SolutionStackName = "64bit Amazon Linux 2018.03 v2.17.0 running Python 3.6"
  }
}

variant "custom-ami" {
  title = "Environment with managed updates and an image of the customer's own"
  resource "AWS::ElasticBeanstalk::Environment" "environment" {
    ApplicationName = "shop"
    OptionSettings = [
      { Namespace = "aws:elasticbeanstalk:managedactions", OptionName = "ManagedActionsEnabled", Value = "true" },
      { Namespace = "aws:autoscaling:launchconfiguration", OptionName = "ImageId", Value = "ami-0123456789abcdef0" },
    ]
    SolutionStackName = "64bit Amazon Linux 2023 v4.3.0 running Python 3.12"
  }
}
