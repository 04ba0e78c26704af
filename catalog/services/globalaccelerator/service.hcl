service "globalaccelerator" {
  title      = "AWS Global Accelerator"
  names      = ["global accelerator", "accelerator"]
  model      = "abstracted"
  prefixes   = ["AWS::GlobalAccelerator::"]
  global     = ["AWS::GlobalAccelerator::"]
  because    = "AWS runs the edge network behind the accelerator's fixed addresses; ports, endpoints, their security groups, encryption end to end and flow logs are the customer's."
  sources    = ["best-practices-wp", "srm-page", "globalaccelerator-security"]
  classed_by = "globalaccelerator-security"

  type "AWS::GlobalAccelerator::Accelerator" {
    title  = "Accelerator"
    name   = "Name"
    traits = ["host", "endpoint"]
  }
  type "AWS::GlobalAccelerator::Listener" {
    title  = "Listener"
    traits = ["endpoint"]
  }
  type "AWS::GlobalAccelerator::EndpointGroup" {
    title  = "Endpoint group"
    traits = ["setting"]
    bears  = ["net.exposure", "ops.resilience"]
  }
  type "AWS::GlobalAccelerator::CrossAccountAttachment" {
    title  = "Attachment for other accounts"
    name   = "Name"
    traits = ["policy"]
  }
}

override "globalaccelerator-transport" {
  on      = ["AWS::GlobalAccelerator::Accelerator", "AWS::GlobalAccelerator::Listener"]
  holders = { "data.transit" = "customer" }
  parts = {
    "data.transit" = { customer = "TLS between the clients and the endpoints behind the accelerator." }
  }
  because    = "An accelerator passes TCP and UDP on as they come: encryption is between the client and the endpoint, and those are the customer's."
  source     = "globalaccelerator-security"
  confidence = "derived"
}

override "globalaccelerator-endpoints" {
  on      = ["AWS::GlobalAccelerator::Accelerator", "AWS::GlobalAccelerator::EndpointGroup"]
  holders = { "ops.resilience" = "shared" }
  parts = {
    "ops.resilience" = {
      aws      = "Announces the addresses from two independent network zones and leads traffic away from endpoints that fail their health checks."
      customer = "Healthy endpoints in several zones or Regions, and health checks that tell the truth."
    }
  }
  because    = "The accelerator can only lead traffic to endpoints that the customer has."
  source     = "globalaccelerator-security"
  confidence = "derived"
}

override "globalaccelerator-no-updates-to-let-in" {
  inherit = "nothing-to-update"
  on      = ["AWS::GlobalAccelerator::Accelerator"]
  source  = "globalaccelerator-security"
}

override "globalaccelerator-floods" {
  inherit = "application-endpoint"
}
