service "support" {
  title    = "AWS Support"
  names    = ["support-app", "AWS Support App", "Support App", "supportapp", "support case", "support permit"]
  model    = "abstracted"
  prefixes = ["AWS::SupportApp::", "AWS::SupportAuthZ::"]
  because  = "By the service model: AWS answers cases; what is told in them, who may open and read them, and which rights support gets is the customer's."
  sources  = ["best-practices-wp", "support-permits", "support-plans"]

  type "AWS::SupportApp::SlackChannelConfiguration" {
    title  = "Slack channel for support"
    name   = "ChannelName"
    traits = ["host", "identity"]
  }

  type "AWS::SupportAuthZ::SupportPermit" {
    title  = "Permit for AWS Support"
    name   = "Name"
    traits = ["identity"]
  }

  settings = ["AWS::SupportApp::AccountAlias", "AWS::SupportApp::SlackWorkspaceConfiguration"]
}

override "support-permit" {
  on      = ["AWS::SupportAuthZ::SupportPermit"]
  holders = { "svc.operator-access" = "shared" }
  parts = {
    "svc.operator-access" = {
      aws      = "Lets its support staff do no more than a permit says, and records it."
      customer = "Decides by the permit which actions on which resources are allowed, and for how long."
    }
  }
  because    = "A permit, signed with the customer's own key, is what allows AWS Support to act on the customer's resources."
  source     = "support-permits"
  confidence = "documented"
}
