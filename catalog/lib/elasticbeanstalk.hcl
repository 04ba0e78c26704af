# The value of an option of an Elastic Beanstalk environment: its own, that of its template, or the default.
define "beanstalk_option" {
  parameters = ["environment", "namespace", "name", "default"]
  value = coalesce(
    find(environment.OptionSettings, { Namespace = namespace, OptionName = name }).Value,
    find(referenced(environment.TemplateName, "AWS::ElasticBeanstalk::ConfigurationTemplate").OptionSettings, { Namespace = namespace, OptionName = name }).Value,
    default
  )
}

# Whether an environment that runs takes managed updates, by the options that it was made with.
define "takes_managed_updates" {
  parameters = ["options"]
  value      = anytrue([for o in each(options) : o.Namespace == "aws:elasticbeanstalk:managedactions" && o.OptionName == "ManagedActionsEnabled" && o.Value == "true"])
}

# What of the managed actions of an environment updates its platform and is not under way, with the beginning of the window in which it will be applied.
define "waiting_updates" {
  parameters = ["actions"]
  value      = [for a in each(actions) : { Action = a.ActionDescription, AppliedOn = a.WindowStartTime, State = a.Status } if a.ActionType == "PlatformUpdate" && a.Status != "Running"]
}

# The updates of the platform that are over, with how and when they ended.
define "past_updates" {
  parameters = ["actions"]
  value      = [for a in each(actions) : { State = a.Status, Failure = a.FailureType, EndedOn = coalesce(a.FinishedTime, a.ExecutedTime, "1970-01-01T00:00:00Z") } if a.ActionType == "PlatformUpdate"]
}

# Whether an Elastic Beanstalk environment or its template sets an option.
define "beanstalk_sets" {
  parameters = ["environment", "namespace", "name"]
  value = (
    find(environment.OptionSettings, { Namespace = namespace, OptionName = name }).Value != null
    || find(referenced(environment.TemplateName, "AWS::ElasticBeanstalk::ConfigurationTemplate").OptionSettings, { Namespace = namespace, OptionName = name }).Value != null
  )
}
