check "elasticbeanstalk-environment-branch-not-retired" {
  title          = "Beanstalk environments run a platform branch that is not retired"
  responsibility = "plat.update-settings"
  resource       = "AWS::ElasticBeanstalk::Environment"
  severity       = "high"
  applies        = meta.Platform.BranchState != null
  condition      = lower(meta.Platform.BranchState) != "retired"
  why            = "A retired branch gets no platform version any more: neither fixes of its system nor of the runtime, whatever managed updates say."
  fix            = "Move to an environment of a supported branch of the platform, by a blue/green deployment."
  source         = "beanstalk-branches"
  confidence     = "derived"
  uninherits     = { "plat.patch" = "Beanstalk patches a platform for as long as somebody runs on it." }
  example "pass" {
    meta { Platform = { Branch = "Python 3.13 running on 64bit Amazon Linux 2023", BranchState = "supported" } }
  }
  example "fail" {
    meta { Platform = { Branch = "Python 3.8 running on 64bit Amazon Linux 2", BranchState = "Retired" } }
  }
  example "unknown" {
    meta { Platform = unknown("nobody may ask for it") }
  }
  example "not-applicable" "a platform of the customer's own" {
    meta { Platform = { Branch = null } }
  }
}
