# The value of an option of an Elastic Beanstalk environment: its own, that of its template, or the default.
define "beanstalk_option" {
  parameters = ["environment", "namespace", "name", "default"]
  value = coalesce(
    find(environment.OptionSettings, { Namespace = namespace, OptionName = name }).Value,
    find(referenced(environment.TemplateName, "AWS::ElasticBeanstalk::ConfigurationTemplate").OptionSettings, { Namespace = namespace, OptionName = name }).Value,
    default
  )
}

# Whether an Elastic Beanstalk environment or its template sets an option.
define "beanstalk_sets" {
  parameters = ["environment", "namespace", "name"]
  value = (
    find(environment.OptionSettings, { Namespace = namespace, OptionName = name }).Value != null
    || find(referenced(environment.TemplateName, "AWS::ElasticBeanstalk::ConfigurationTemplate").OptionSettings, { Namespace = namespace, OptionName = name }).Value != null
  )
}
