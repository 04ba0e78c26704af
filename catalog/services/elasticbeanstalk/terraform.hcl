terraform "aws_elastic_beanstalk_environment" {
  type = "AWS::ElasticBeanstalk::Environment"
  set = {
    ApplicationName = self.application
    EnvironmentName = self.name
    OptionSettings  = [for s in each(self.setting) : { Namespace = s.namespace, OptionName = s.name, ResourceName = s.resource, Value = s.value }]
    Tier            = { Name = self.tier }
  }
  defaults = { Tier = { Name = "WebServer" } }
}

terraform "aws_elastic_beanstalk_configuration_template" {
  type = "AWS::ElasticBeanstalk::ConfigurationTemplate"
  set = {
    ApplicationName = self.application
    OptionSettings  = [for s in each(self.setting) : { Namespace = s.namespace, OptionName = s.name, ResourceName = s.resource, Value = s.value }]
  }
}

terraform "aws_elastic_beanstalk_application" {
  type = "AWS::ElasticBeanstalk::Application"
  set  = { ApplicationName = self.name }
}

terraform "aws_elastic_beanstalk_application_version" {
  type = "AWS::ElasticBeanstalk::ApplicationVersion"
  set  = { ApplicationName = self.application, SourceBundle = { S3Bucket = self.bucket, S3Key = self.key } }
}
