check "elasticbeanstalk-environment-logs-outlive-it" {
  title          = "Streamed logs of Beanstalk environments outlive the environment"
  responsibility = "ops.logging"
  resource       = "AWS::ElasticBeanstalk::Environment"
  severity       = "low"
  applies        = beanstalk_option(self, "aws:elasticbeanstalk:cloudwatch:logs", "StreamLogs", "false") == true
  condition      = beanstalk_option(self, "aws:elasticbeanstalk:cloudwatch:logs", "DeleteOnTerminate", "false") != true
  why            = "Whoever may end the environment could otherwise remove its traces with it."
  fix            = "Remove the option DeleteOnTerminate of aws:elasticbeanstalk:cloudwatch:logs or set it to false."
  source         = "beanstalk-options"
  example "pass" "the default" { OptionSettings = [{ Namespace = "aws:elasticbeanstalk:cloudwatch:logs", OptionName = "StreamLogs", Value = "true" }] }
  example "fail" { OptionSettings = [{ Namespace = "aws:elasticbeanstalk:cloudwatch:logs", OptionName = "StreamLogs", Value = "true" }, { Namespace = "aws:elasticbeanstalk:cloudwatch:logs", OptionName = "DeleteOnTerminate", Value = "true" }] }
  example "unknown" { OptionSettings = [{ Namespace = "aws:elasticbeanstalk:cloudwatch:logs", OptionName = "StreamLogs", Value = "true" }, { Namespace = "aws:elasticbeanstalk:cloudwatch:logs", OptionName = "DeleteOnTerminate", Value = unknown("parameter without default") }] }
  example "not-applicable" { ApplicationName = "shop" }
}

check "elasticbeanstalk-environment-ssh-restricted" {
  title          = "SSH to instances of Beanstalk environments is not open to the internet"
  responsibility = "os.host-access"
  resource       = "AWS::ElasticBeanstalk::Environment"
  severity       = "high"
  applies        = beanstalk_sets(self, "aws:autoscaling:launchconfiguration", "EC2KeyName")
  condition      = !strcontains(beanstalk_option(self, "aws:autoscaling:launchconfiguration", "SSHSourceRestriction", "tcp,22,22,0.0.0.0/0"), "0.0.0.0/0")
  why            = "As soon as a key pair is named, Beanstalk opens port 22 to everybody unless a source is given."
  fix            = "Remove the option EC2KeyName of aws:autoscaling:launchconfiguration, or set SSHSourceRestriction to a source of yours."
  source         = "beanstalk-options"
  example "pass" { OptionSettings = [{ Namespace = "aws:autoscaling:launchconfiguration", OptionName = "EC2KeyName", Value = "ops" }, { Namespace = "aws:autoscaling:launchconfiguration", OptionName = "SSHSourceRestriction", Value = "tcp,22,22,10.0.0.0/8" }] }
  example "fail" "the default with a key pair" { OptionSettings = [{ Namespace = "aws:autoscaling:launchconfiguration", OptionName = "EC2KeyName", Value = "ops" }] }
  example "unknown" { OptionSettings = [{ Namespace = "aws:autoscaling:launchconfiguration", OptionName = "EC2KeyName", Value = "ops" }, { Namespace = "aws:autoscaling:launchconfiguration", OptionName = "SSHSourceRestriction", Value = unknown("parameter without default") }] }
  example "not-applicable" "no key pair" { ApplicationName = "shop" }
}

check "elasticbeanstalk-environment-in-chosen-vpc" {
  title          = "Beanstalk environments name the VPC they run in"
  responsibility = "net.segmentation"
  resource       = "AWS::ElasticBeanstalk::Environment"
  severity       = "medium"
  condition      = beanstalk_sets(self, "aws:ec2:vpc", "VPCId")
  why            = "Without it the environment lands in the default VPC, beside everything else and on public subnets."
  fix            = "Set the options VPCId and Subnets of aws:ec2:vpc."
  source         = "beanstalk-options"
  example "pass" { OptionSettings = [{ Namespace = "aws:ec2:vpc", OptionName = "VPCId", Value = "vpc-0123456789abcdef0" }] }
  example "fail" { ApplicationName = "shop" }
}

check "elasticbeanstalk-environment-instances-not-public" {
  title          = "Instances of Beanstalk environments get no public addresses"
  responsibility = "net.exposure"
  resource       = "AWS::ElasticBeanstalk::Environment"
  severity       = "medium"
  condition      = beanstalk_option(self, "aws:ec2:vpc", "AssociatePublicIpAddress", "false") != true
  why            = "Behind a load balancer no instance needs to be reached from the internet."
  fix            = "Set the option AssociatePublicIpAddress of aws:ec2:vpc to false and use private subnets."
  source         = "beanstalk-options"
  example "pass" { OptionSettings = [{ Namespace = "aws:ec2:vpc", OptionName = "VPCId", Value = "vpc-0123456789abcdef0" }, { Namespace = "aws:ec2:vpc", OptionName = "AssociatePublicIpAddress", Value = "false" }] }
  example "fail" { OptionSettings = [{ Namespace = "aws:ec2:vpc", OptionName = "AssociatePublicIpAddress", Value = "true" }] }
  example "unknown" { OptionSettings = [{ Namespace = "aws:ec2:vpc", OptionName = "AssociatePublicIpAddress", Value = unknown("parameter without default") }] }
}

check "elasticbeanstalk-environment-load-balanced" {
  title          = "Beanstalk environments run behind a load balancer on more than one instance"
  responsibility = "ops.resilience"
  resource       = "AWS::ElasticBeanstalk::Environment"
  severity       = "low"
  condition      = beanstalk_option(self, "aws:elasticbeanstalk:environment", "EnvironmentType", "LoadBalanced") != "SingleInstance" && beanstalk_option(self, "aws:autoscaling:asg", "MinSize", "1") >= 2
  why            = "A single instance is down during each update and with its Availability Zone."
  fix            = "Leave EnvironmentType of aws:elasticbeanstalk:environment at LoadBalanced and set MinSize of aws:autoscaling:asg to 2 or more."
  source         = "beanstalk-options"
  example "pass" { OptionSettings = [{ Namespace = "aws:autoscaling:asg", OptionName = "MinSize", Value = "2" }] }
  example "fail" { OptionSettings = [{ Namespace = "aws:elasticbeanstalk:environment", OptionName = "EnvironmentType", Value = "SingleInstance" }] }
  example "fail" "the default of one instance" { ApplicationName = "shop" }
  example "unknown" { OptionSettings = [{ Namespace = "aws:autoscaling:asg", OptionName = "MinSize", Value = unknown("parameter without default") }] }
}

check "elasticbeanstalk-environment-https-listener" {
  title          = "Load balancers of Beanstalk environments offer HTTPS"
  responsibility = "data.transit"
  resource       = "AWS::ElasticBeanstalk::Environment"
  severity       = "medium"
  let            = { options = concat([for o in self.OptionSettings : o], [for o in referenced(self.TemplateName, "AWS::ElasticBeanstalk::ConfigurationTemplate").OptionSettings : o]) }
  applies        = coalesce(self.Tier.Name, "WebServer") != "Worker" && beanstalk_option(self, "aws:elasticbeanstalk:environment", "EnvironmentType", "LoadBalanced") != "SingleInstance"
  condition      = anytrue([for o in let.options : (startswith(o.Namespace, "aws:elbv2:listener:") || startswith(o.Namespace, "aws:elb:listener:")) && contains(["Protocol", "ListenerProtocol"], o.OptionName) && contains(["HTTPS", "SSL", "TLS"], upper(o.Value))])
  why            = "A new environment answers plain HTTP on port 80 only."
  fix            = "Add a listener with {OptionSettings:Namespace} aws:elbv2:listener:443, Protocol HTTPS and SSLCertificateArns to {OptionSettings}."
  source         = "beanstalk-options"
  example "pass" { OptionSettings = [{ Namespace = "aws:elbv2:listener:443", OptionName = "Protocol", Value = "HTTPS" }, { Namespace = "aws:elbv2:listener:443", OptionName = "SSLCertificateArns", Value = "arn:aws:acm:eu-west-1:123456789012:certificate/1234" }] }
  example "fail" "the default" { ApplicationName = "shop" }
  example "unknown" { OptionSettings = [{ Namespace = "aws:elbv2:listener:443", OptionName = "Protocol", Value = unknown("parameter without default") }] }
  example "not-applicable" "a worker" { Tier = { Name = "Worker", Type = "SQS/HTTP" } }
}

check "elasticbeanstalk-environment-no-secrets-in-properties" {
  title          = "No secrets are written into environment properties of Beanstalk"
  responsibility = "iam.identities"
  resource       = "AWS::ElasticBeanstalk::Environment"
  severity       = "critical"
  condition      = !anytrue([for o in concat([for o in self.OptionSettings : o], [for o in referenced(self.TemplateName, "AWS::ElasticBeanstalk::ConfigurationTemplate").OptionSettings : o]) : o.Namespace == "aws:elasticbeanstalk:application:environment" && is_literal(o.Value) && holds_secret(o.Value, o.OptionName)])
  why            = "The value stands in the template and its history, and in the configuration for everybody who may read the environment."
  fix            = "Keep the secret in Secrets Manager or Parameter Store and refer to it with the namespace aws:elasticbeanstalk:application:environmentsecrets."
  source         = "beanstalk-options"
  example "pass" { OptionSettings = [{ Namespace = "aws:elasticbeanstalk:application:environment", OptionName = "MODE", Value = "production" }] }
  example "fail" { OptionSettings = [{ Namespace = "aws:elasticbeanstalk:application:environment", OptionName = "DB_PASSWORD", Value = "hunter2hunter2" }] }
}
