source "beanstalk-options" {
  title = "AWS Elastic Beanstalk Developer Guide, General options for all environments"
  url   = "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html"
  as_of = "2026-08"
  seen  = "2026-08"
}

source "beanstalk-managed" {
  title = "AWS Elastic Beanstalk Developer Guide, Managed platform updates"
  url   = "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environment-platform-update-managed.html"
  as_of = "2026-08"
  seen  = "2026-08"
}

source "beanstalk-custom-ami" {
  title  = "AWS Elastic Beanstalk Developer Guide, Using a custom Amazon machine image (AMI)"
  url    = "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features.customenv.html"
  opened = false
}

source "beanstalk-schedule" {
  title = "AWS Elastic Beanstalk Developer Guide, Elastic Beanstalk platform release schedule"
  url   = "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/platforms-schedule.html"
  as_of = "2026-09"
  seen  = "2026-11"
  note  = "Read in a stored copy: the branches that are scheduled to retire, and those that are retired. All on Amazon Linux 2 are retired since 6 August 2026; the table of platforms lets them end with Amazon Linux 2, whose fixes ended before."
}

source "beanstalk-branches" {
  title  = "AWS Elastic Beanstalk API Reference, PlatformDescription (PlatformBranchLifecycleState)"
  url    = "https://docs.aws.amazon.com/elasticbeanstalk/latest/api/API_PlatformDescription.html"
  opened = false
}

source "beanstalk-managed-action" {
  title = "AWS Elastic Beanstalk API Reference, ManagedAction"
  url   = "https://docs.aws.amazon.com/elasticbeanstalk/latest/api/API_ManagedAction.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Scheduled, Pending or Running, with the start of the window; an excerpt was read in a stored copy."
}

source "beanstalk-managed-history" {
  title = "AWS Elastic Beanstalk API Reference, ManagedActionHistoryItem"
  url   = "https://docs.aws.amazon.com/elasticbeanstalk/latest/api/API_ManagedActionHistoryItem.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Completed or Failed, with the type of the failure; an excerpt was read in a stored copy."
}
