service "migration-hub-refactor-spaces" {
  title    = "AWS Migration Hub Refactor Spaces"
  names    = ["Migration Hub Refactor Spaces", "refactor-spaces"]
  model    = "abstracted"
  prefixes = ["AWS::RefactorSpaces::"]
  because  = "AWS sets up gateways, proxies and routes in the customer's accounts; services behind them, routes, network and rights are the customer's."
  sources  = ["migration-hub-refactor-spaces-guide", "srm-page"]

  type "AWS::RefactorSpaces::Environment" {
    title  = "Environment"
    traits = ["network", "policy"]
  }
  type "AWS::RefactorSpaces::Application" {
    title  = "Application"
    traits = ["host", "endpoint"]
  }
  type "AWS::RefactorSpaces::Service" {
    title  = "Service behind the proxy"
    traits = ["endpoint"]
  }
  type "AWS::RefactorSpaces::Route" {
    title  = "Route"
    traits = ["setting"]
    bears  = ["net.exposure"]
  }
}

override "refactor-spaces-network" {
  holders    = { "net.firewall" = "customer", "net.segmentation" = "customer" }
  because    = "The bridge between accounts is a transit gateway, a load balancer and security groups in the customer's own network."
  source     = "migration-hub-refactor-spaces-guide"
  confidence = "derived"
}

source "migration-hub-refactor-spaces-guide" {
  title  = "AWS Migration Hub Refactor Spaces User Guide, Security"
  url    = "https://docs.aws.amazon.com/migrationhub-refactor-spaces/latest/userguide/security.html"
  opened = false
  note   = "That it takes no new customers since 7 November 2025 was read on other pages of the guide."
}
