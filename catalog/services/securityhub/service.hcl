service "securityhub" {
  title    = "AWS Security Hub"
  names    = ["AWS SecurityHub", "security hub cspm"]
  model    = "abstracted"
  prefixes = ["AWS::SecurityHub::"]
  because  = "By the service model: AWS runs the checks and gathers findings; switching it on everywhere, the choice of standards, the controls switched off and acting on findings are the customer's."
  sources  = ["best-practices-wp", "securityhub-security"]

  type "AWS::SecurityHub::Hub" {
    title  = "Security Hub CSPM in an account and Region"
    traits = ["host", "store", "trail"]
  }

  type "AWS::SecurityHub::HubV2" {
    title  = "Security Hub in an account and Region"
    traits = ["host", "store", "trail"]
  }

  type "AWS::SecurityHub::Finding" {
    title  = "Finding"
    traits = ["setting"]
  }

  type "AWS::SecurityHub::Standard" {
    title  = "Security standard"
    traits = ["trail"]
  }

  type "AWS::SecurityHub::FindingAggregator" {
    title  = "Finding aggregator"
    traits = ["host", "trail"]
  }

  type "AWS::SecurityHub::AggregatorV2" {
    title  = "Aggregator"
    traits = ["host", "trail"]
  }

  type "AWS::SecurityHub::SecurityControl" {
    title  = "Security control"
    traits = ["trail"]
  }

  type "AWS::SecurityHub::ConnectorV2" {
    title  = "Connector to a ticket system"
    name   = "Name"
    traits = ["identity"]
  }

  type "AWS::SecurityHub::Connector" {
    title  = "Connector to another cloud"
    name   = "Name"
    traits = ["identity"]
  }

  type "AWS::SecurityHub::DelegatedAdmin" {
    title  = "Delegated administrator"
    traits = ["identity"]
  }

  type "AWS::SecurityHub::ConfigurationPolicy" {
    title  = "Configuration policy of the organisation"
    name   = "Name"
    traits = ["trail"]
  }

  settings = [
    "AWS::SecurityHub::AutomationRule",
    "AWS::SecurityHub::AutomationRuleV2",
    "AWS::SecurityHub::Insight",
    "AWS::SecurityHub::OrganizationConfiguration",
    "AWS::SecurityHub::PolicyAssociation",
    "AWS::SecurityHub::ProductSubscription",
  ]
}

override "securityhub-nothing-to-update" {
  inherit = "nothing-to-update"
  source  = "securityhub-security"
}
