service "opsworks" {
  title    = "AWS OpsWorks Stacks"
  names    = ["AWS OpsWorks", "opsworks stacks"]
  model    = "infrastructure"
  prefixes = ["AWS::OpsWorks::"]
  because  = "OpsWorks Stacks set up instances of the customer's account by Chef recipes: operating system, recipes, applications and network are the customer's. Support is until 2024-05-26."
  sources  = ["opsworks-guide", "srm-page"]

  type "AWS::OpsWorks::Instance" {
    title  = "Instance"
    traits = ["host", "code", "store", "endpoint"]
  }
  type "AWS::OpsWorks::Layer" {
    title  = "Layer"
    traits = ["setting"]
    bears  = ["os.patch", "os.configuration", "net.exposure", "data.encrypt-rest"]
  }
  type "AWS::OpsWorks::Stack" {
    title   = "Stack"
    traits  = ["setting"]
    bears   = ["os.patch", "os.configuration", "os.host-access"]
    secrets = ["CustomCookbooksSource.SshKey"]
  }
  type "AWS::OpsWorks::App" {
    title   = "Application"
    traits  = ["code"]
    bears   = ["data.transit"]
    secrets = ["AppSource.SshKey"]
  }
  type "AWS::OpsWorks::UserProfile" {
    title  = "User profile"
    traits = ["identity"]
    bears  = ["iam.platform", "os.host-access"]
  }
  settings = ["AWS::OpsWorks::ElasticLoadBalancerAttachment", "AWS::OpsWorks::Volume"]
}

override "opsworks-ended" {
  inherit = "service-ended-resources-stay"
  because = "AWS ended support on 2024-05-26: what was set up goes on, without updates or repairs of AWS's."
  source  = "opsworks-guide"
  since   = "2024-05-27"
}

source "opsworks-guide" {
  title  = "AWS OpsWorks User Guide, AWS OpsWorks Stacks end of life"
  url    = "https://docs.aws.amazon.com/opsworks/latest/userguide/stacks-eol-faqs.html"
  opened = false
  note   = "That it ended on 26 May 2024 was read on another page of the same guide."
}
