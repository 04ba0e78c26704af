service "quicksight" {
  title    = "Amazon Quick Suite and Amazon QuickSight"
  names    = ["Amazon QuickSight", "amazon quick", "quick suite"]
  model    = "abstracted"
  prefixes = ["AWS::QuickSight::"]
  because  = "By the service model: AWS runs and encrypts the service; users and their roles, sharing of dashboards, data sources with their logins, row-level security and the key are the customer's."
  sources  = ["best-practices-wp", "quicksight-security"]

  type "AWS::QuickSight::DataSet" {
    title  = "Dataset"
    traits = ["host", "store", "endpoint"]
    bears  = ["iam.grant"]
  }
  type "AWS::QuickSight::DataSource" {
    title  = "Data source"
    traits = ["setting"]
    bears  = ["data.transit", "iam.platform", "iam.grant"]
  }
  type "AWS::QuickSight::Dashboard" {
    title  = "Dashboard"
    traits = ["endpoint"]
    bears  = ["iam.grant"]
  }
  type "AWS::QuickSight::Analysis" {
    title  = "Analysis"
    traits = ["setting"]
    bears  = ["iam.grant"]
  }
  type "AWS::QuickSight::Folder" {
    title  = "Folder"
    traits = ["setting"]
    bears  = ["iam.grant"]
  }
  type "AWS::QuickSight::KnowledgeBase" {
    title  = "Knowledge base"
    traits = ["host", "store", "endpoint"]
  }
  type "AWS::QuickSight::Agent" {
    title  = "Agent"
    traits = ["host", "code", "endpoint"]
  }
  type "AWS::QuickSight::Flow" {
    title  = "Flow"
    traits = ["host", "code"]
  }
  type "AWS::QuickSight::ActionConnector" {
    title  = "Action connector"
    traits = ["setting"]
    bears  = ["iam.platform", "data.transit"]
  }
  type "AWS::QuickSight::CustomPermissions" {
    title  = "Custom permissions"
    traits = ["identity"]
  }
  type "AWS::QuickSight::OAuthClientApplication" {
    title  = "OAuth client"
    traits = ["identity"]
  }
  type "AWS::QuickSight::VPCConnection" {
    title  = "VPC connection"
    name   = "Name"
    traits = ["network"]
  }
}

override "quicksight-log-ins" {
  on         = ["AWS::QuickSight::DataSource", "AWS::QuickSight::ActionConnector"]
  holders    = { "iam.platform" = "customer" }
  because    = "Data sources and connectors carry logins of databases and applications, which IAM does not rule."
  source     = "quicksight-security"
  confidence = "derived"
}

override "quicksight-vpc" {
  on         = ["AWS::QuickSight::VPCConnection"]
  holders    = { "net.firewall" = "customer", "net.segmentation" = "customer" }
  because    = "A VPC connection puts network interfaces into the customer's subnets, behind its security groups."
  source     = "quicksight-security"
  confidence = "derived"
}
