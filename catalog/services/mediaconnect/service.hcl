service "mediaconnect" {
  title      = "AWS Elemental MediaConnect"
  names      = ["AWS MediaConnect", "MediaConnect"]
  model      = "abstracted"
  prefixes   = ["AWS::MediaConnect::"]
  because    = "AWS runs flows and routers and patches them in a weekly window; who may send and receive, encryption of sources and outputs, keys, the VPC, and gateways on the customer's premises are the customer's."
  sources    = ["best-practices-wp", "mediaconnect-security", "mediaconnect-maintenance"]
  classed_by = "mediaconnect-security"

  type "AWS::MediaConnect::Flow" {
    title  = "Flow"
    name   = "Name"
    traits = ["host", "endpoint"]
    bears  = ["data.keys"]
  }
  type "AWS::MediaConnect::FlowSource" {
    title  = "Source of a flow"
    traits = ["endpoint"]
    bears  = ["data.keys"]
  }
  type "AWS::MediaConnect::FlowOutput" {
    title  = "Output of a flow"
    traits = ["endpoint"]
    bears  = ["data.keys"]
  }
  type "AWS::MediaConnect::FlowVpcInterface" {
    title  = "VPC interface of a flow"
    traits = ["network"]
  }
  type "AWS::MediaConnect::FlowEntitlement" {
    title  = "Entitlement of another account"
    traits = ["policy"]
  }
  type "AWS::MediaConnect::Gateway" {
    title  = "Gateway on the customer's premises"
    name   = "Name"
    traits = ["host", "endpoint"]
  }
  type "AWS::MediaConnect::Bridge" {
    title  = "Bridge of a gateway"
    name   = "Name"
    traits = ["endpoint"]
    bears  = ["ops.resilience"]
  }
  type "AWS::MediaConnect::BridgeSource" {
    title  = "Source of a bridge"
    traits = ["endpoint"]
  }
  type "AWS::MediaConnect::BridgeOutput" {
    title  = "Output of a bridge"
    traits = ["endpoint"]
  }
  type "AWS::MediaConnect::RouterInput" {
    title  = "Router input"
    name   = "Name"
    traits = ["host", "endpoint"]
  }
  type "AWS::MediaConnect::RouterOutput" {
    title  = "Router output"
    name   = "Name"
    traits = ["host", "endpoint"]
  }
  type "AWS::MediaConnect::RouterNetworkInterface" {
    title  = "Network interface of a router"
    name   = "Name"
    traits = ["network"]
    bears  = ["net.exposure"]
  }
}

override "mediaconnect-window" {
  on      = ["AWS::MediaConnect::Flow", "AWS::MediaConnect::RouterInput", "AWS::MediaConnect::RouterOutput"]
  holders = { "plat.update-settings" = "shared" }
  parts = {
    "plat.update-settings" = {
      aws      = "Patches operating system, drivers and software on its own account, in a window of its choice where none is set."
      customer = "Naming the day and hour at which an interruption hurts least."
    }
  }
  because    = "Maintenance cannot be declined; the customer may say when it comes."
  source     = "mediaconnect-maintenance"
  confidence = "documented"
}

override "mediaconnect-transport" {
  on      = ["AWS::MediaConnect::Flow", "AWS::MediaConnect::FlowSource", "AWS::MediaConnect::FlowOutput"]
  holders = { "data.transit" = "shared" }
  parts = {
    "data.transit" = {
      aws      = "Decrypts sources and encrypts outputs with the keys that it is given."
      customer = "Choosing a protocol and an encryption for each source and output, and keeping the keys in Secrets Manager."
    }
  }
  because    = "Video goes in and out as the flow says, encrypted or not."
  source     = "mediaconnect-encryption"
  confidence = "documented"
}

override "mediaconnect-firewall" {
  on      = ["AWS::MediaConnect::Flow", "AWS::MediaConnect::FlowSource", "AWS::MediaConnect::FlowOutput", "AWS::MediaConnect::FlowVpcInterface", "AWS::MediaConnect::RouterNetworkInterface"]
  holders = { "net.firewall" = "customer" }
  parts = {
    "net.firewall" = { customer = "The addresses from which sources take video, and the security groups of VPC interfaces." }
  }
  because    = "From which addresses a source takes video, and which security groups a VPC interface has, the customer says."
  source     = "mediaconnect-security"
  confidence = "derived"
}

override "mediaconnect-vpc" {
  on         = ["AWS::MediaConnect::FlowVpcInterface", "AWS::MediaConnect::RouterNetworkInterface", "AWS::MediaConnect::Gateway", "AWS::MediaConnect::Bridge"]
  holders    = { "net.segmentation" = "customer" }
  because    = "The interface stands in a subnet, or the gateway in a network, of the customer's."
  source     = "mediaconnect-security"
  confidence = "derived"
}

override "mediaconnect-resilience" {
  on      = ["AWS::MediaConnect::Flow", "AWS::MediaConnect::RouterInput", "AWS::MediaConnect::RouterOutput"]
  holders = { "ops.resilience" = "shared" }
  parts = {
    "ops.resilience" = {
      aws      = "Moves a flow to sound hardware in its zone, and switches between redundant sources."
      customer = "A second source, and a second flow in another zone: one flow stands in one zone."
    }
  }
  because    = "A flow belongs to one Availability Zone."
  source     = "mediaconnect-security"
  confidence = "derived"
}

# A gateway is software of MediaConnect on servers that the customer owns.
override "mediaconnect-gateway" {
  on      = ["AWS::MediaConnect::Gateway"]
  holders = { "phys.facility" = "customer", "infra.hardware" = "customer", "virt.hypervisor" = "customer", "virt.host-os" = "customer", "os.patch" = "customer", "os.configuration" = "customer", "os.host-access" = "customer", "plat.install" = "shared", "plat.patch" = "shared", "plat.update-settings" = "customer", "net.firewall" = "customer", "svc.capacity" = "customer", "ops.resilience" = "customer" }
  parts = {
    "plat.update-settings" = {
      customer = "Letting newer software onto the machines when it comes out."
    }
    "plat.install" = {
      aws      = "Publishes the software of the gateway and steers it."
      customer = "Installs it on a server of its own and registers that."
    }
    "plat.patch" = {
      aws      = "Publishes newer releases of the gateway's software."
      customer = "Sees that its servers run them, and what they stand on."
    }
  }
  because    = "A gateway's instances are servers in the customer's data centre on which it installed the software."
  source     = "mediaconnect-gateway"
  confidence = "derived"
}
