service "vpc-lattice" {
  title      = "Amazon VPC Lattice"
  names      = ["vpc lattice", "lattice"]
  model      = "abstracted"
  prefixes   = ["AWS::VpcLattice::"]
  because    = "AWS runs the data plane between services; which VPCs and services are joined, security groups, auth policies and TLS on listeners and targets are the customer's."
  sources    = ["best-practices-wp", "vpc-lattice-security", "vpc-lattice-access"]
  classed_by = "vpc-lattice-security"

  type "AWS::VpcLattice::Service" {
    title  = "Lattice service"
    name   = "Name"
    traits = ["host", "endpoint", "policy"]
  }
  type "AWS::VpcLattice::ServiceNetwork" {
    title  = "Service network"
    name   = "Name"
    traits = ["endpoint", "policy"]
  }
  type "AWS::VpcLattice::Listener" {
    title  = "Listener"
    traits = ["endpoint"]
  }
  type "AWS::VpcLattice::Rule" {
    title  = "Rule of a listener"
    traits = ["setting"]
  }
  type "AWS::VpcLattice::TargetGroup" {
    title  = "Target group"
    name   = "Name"
    traits = ["setting"]
    bears  = ["data.transit", "ops.resilience"]
  }
  type "AWS::VpcLattice::AuthPolicy" {
    title  = "Auth policy"
    traits = ["policy"]
  }
  type "AWS::VpcLattice::ResourcePolicy" {
    title  = "Resource policy"
    traits = ["policy"]
  }
  type "AWS::VpcLattice::ServiceNetworkVpcAssociation" {
    title  = "VPC in a service network"
    traits = ["network"]
  }
  type "AWS::VpcLattice::ServiceNetworkServiceAssociation" {
    title  = "Service in a service network"
    traits = ["setting"]
    bears  = ["net.exposure"]
  }
  type "AWS::VpcLattice::ServiceNetworkResourceAssociation" {
    title  = "Resource in a service network"
    traits = ["setting"]
    bears  = ["net.exposure"]
  }
  type "AWS::VpcLattice::ResourceConfiguration" {
    title  = "Resource configuration"
    name   = "Name"
    traits = ["setting"]
    bears  = ["net.exposure"]
  }
  type "AWS::VpcLattice::ResourceGateway" {
    title  = "Resource gateway"
    name   = "Name"
    traits = ["network"]
    bears  = ["ops.resilience"]
  }
  type "AWS::VpcLattice::AccessLogSubscription" {
    title  = "Access log"
    traits = ["trail"]
  }
}

override "vpc-lattice-network" {
  on         = ["AWS::VpcLattice::ServiceNetwork", "AWS::VpcLattice::ServiceNetworkVpcAssociation", "AWS::VpcLattice::ResourceGateway"]
  holders    = { "net.firewall" = "customer", "net.segmentation" = "customer" }
  because    = "Which VPCs join a service network, and which security groups stand before it, the customer says; without that nobody reaches anything."
  source     = "vpc-lattice-access"
  confidence = "documented"
}

override "vpc-lattice-transport" {
  on      = ["AWS::VpcLattice::Service", "AWS::VpcLattice::ServiceNetwork", "AWS::VpcLattice::Listener", "AWS::VpcLattice::TargetGroup"]
  holders = { "data.transit" = "shared" }
  parts = {
    "data.transit" = {
      aws      = "Ends TLS on HTTPS listeners, and passes it through on TLS listeners."
      customer = "Listeners that speak HTTPS or TLS rather than HTTP, certificates for names of its own, and encryption from Lattice to the targets."
    }
  }
  because    = "The protocols of listeners and target groups are chosen apart from each other; behind an HTTPS listener traffic may go on in the clear."
  source     = "vpc-lattice-tls"
  confidence = "documented"
}

override "vpc-lattice-targets" {
  on      = ["AWS::VpcLattice::Service", "AWS::VpcLattice::TargetGroup", "AWS::VpcLattice::ResourceGateway"]
  holders = { "ops.resilience" = "shared" }
  parts = {
    "ops.resilience" = {
      aws      = "Keeps the data plane running in every zone and leads requests to healthy targets."
      customer = "Targets and gateways in several zones, and health checks."
    }
  }
  because    = "Lattice can lead requests only to targets that the customer has."
  source     = "vpc-lattice-access"
  confidence = "derived"
}

override "vpc-lattice-no-updates-to-let-in" {
  inherit = "nothing-to-update"
  on      = ["AWS::VpcLattice::Service"]
  source  = "vpc-lattice-security"
}

override "vpc-lattice-own-name" {
  inherit = "own-name"
  on      = ["AWS::VpcLattice::Service", "AWS::VpcLattice::Listener"]
}
