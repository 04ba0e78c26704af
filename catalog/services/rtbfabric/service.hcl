service "rtbfabric" {
  title    = "AWS RTB Fabric"
  names    = ["RTBFabric", "rtb fabric"]
  model    = "abstracted"
  prefixes = ["AWS::RTBFabric::"]
  because  = "AWS runs the links between bidders and exchanges; gateways stand in the customer's subnets behind its security groups, and partners, modules and logs are the customer's."
  sources  = ["best-practices-wp", "srm-page", "rtbfabric-security"]

  type "AWS::RTBFabric::RequesterGateway" {
    title  = "Requester gateway"
    traits = ["host", "endpoint"]
  }
  type "AWS::RTBFabric::ResponderGateway" {
    title  = "Responder gateway"
    traits = ["host", "endpoint"]
  }
  type "AWS::RTBFabric::Link" {
    title  = "Link between gateways"
    traits = ["endpoint"]
  }
  type "AWS::RTBFabric::InboundExternalLink" {
    title  = "Link from outside"
    traits = ["endpoint"]
  }
  type "AWS::RTBFabric::OutboundExternalLink" {
    title  = "Link to outside"
    traits = ["endpoint"]
  }
  type "AWS::RTBFabric::LinkRoutingRule" {
    title  = "Routing rule of a link"
    traits = ["setting"]
  }
}

override "rtbfabric-network" {
  on         = ["AWS::RTBFabric::RequesterGateway", "AWS::RTBFabric::ResponderGateway"]
  holders    = { "net.firewall" = "customer", "net.segmentation" = "customer" }
  because    = "A gateway is made in a VPC, subnets and security groups that the customer names."
  source     = "rtbfabric-security"
  confidence = "documented"
}

override "rtbfabric-responder" {
  on      = ["AWS::RTBFabric::ResponderGateway"]
  holders = { "data.transit" = "shared", "ops.resilience" = "shared" }
  parts = {
    "data.transit" = {
      aws      = "Carries requests over its own network to the gateway."
      customer = "HTTPS rather than HTTP, and the certificates of its servers."
    }
    "ops.resilience" = {
      aws      = "Runs the gateway in the subnets that it was given."
      customer = "Subnets in several zones, and healthy servers behind the gateway."
    }
  }
  because    = "Protocol and servers of a responder are the customer's."
  source     = "rtbfabric-security"
  confidence = "derived"
}

override "rtbfabric-no-updates-to-let-in" {
  inherit = "nothing-to-update"
  on      = ["AWS::RTBFabric::RequesterGateway", "AWS::RTBFabric::ResponderGateway"]
  source  = "rtbfabric-security"
}
