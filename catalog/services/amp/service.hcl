service "amp" {
  title    = "Amazon Managed Service for Prometheus"
  names    = ["Amazon Prometheus Service", "aps", "prometheus", "managed prometheus"]
  model    = "abstracted"
  prefixes = ["AWS::APS::"]
  because  = "By the service model: AWS runs the Prometheus-compatible store and scales it; what is scraped, agents of the customer's own, rules, alerts, retention and key are the customer's."
  sources  = ["best-practices-wp", "amp-security", "amp-collector"]

  type "AWS::APS::Workspace" {
    title  = "Workspace"
    name   = "Alias"
    traits = ["host", "store", "endpoint"]
  }

  type "AWS::APS::Scraper" {
    title  = "Managed collector"
    name   = "Alias"
    traits = ["host", "network"]
  }

  type "AWS::APS::RuleGroupsNamespace" {
    title  = "Rules"
    name   = "Name"
    traits = ["code"]
  }

  type "AWS::APS::ResourcePolicy" {
    title  = "Resource policy of a workspace"
    traits = ["policy"]
  }

  settings = ["AWS::APS::AnomalyDetector"]
}

override "amp-nothing-to-update" {
  inherit = "nothing-to-update"
  source  = "amp-security"
}

override "amp-scraper-network" {
  on         = ["AWS::APS::Scraper"]
  holders    = { "net.firewall" = "customer", "net.segmentation" = "customer" }
  because    = "The managed collector reaches its targets through network interfaces in the subnets and security groups that the customer names."
  source     = "amp-collector"
  confidence = "derived"
}
