service "servicediscovery" {
  title      = "AWS Cloud Map"
  names      = ["cloud map", "service discovery", "Amazon Route 53 Auto Naming", "ServiceDiscovery"]
  model      = "abstracted"
  prefixes   = ["AWS::ServiceDiscovery::"]
  because    = "AWS keeps the namespaces and answers for them; what is registered, whether the names are public, and who may change them, the customer decides."
  sources    = ["best-practices-wp", "servicediscovery-security"]
  classed_by = "servicediscovery-security"

  type "AWS::ServiceDiscovery::HttpNamespace" {
    title  = "HTTP namespace"
    name   = "Name"
    traits = ["host", "endpoint"]
  }
  type "AWS::ServiceDiscovery::PrivateDnsNamespace" {
    title  = "Private DNS namespace"
    name   = "Name"
    traits = ["host", "endpoint"]
  }
  type "AWS::ServiceDiscovery::PublicDnsNamespace" {
    title  = "Public DNS namespace"
    name   = "Name"
    traits = ["host", "endpoint"]
  }
  type "AWS::ServiceDiscovery::Service" {
    title  = "Service in a namespace"
    name   = "Name"
    traits = ["setting"]
    bears  = ["ops.resilience"]
  }
  type "AWS::ServiceDiscovery::Instance" {
    title  = "Registered instance"
    traits = ["setting"]
    bears  = ["net.exposure"]
  }
}

override "servicediscovery-no-updates-to-let-in" {
  inherit = "nothing-to-update"
  on      = ["AWS::ServiceDiscovery::HttpNamespace", "AWS::ServiceDiscovery::PrivateDnsNamespace", "AWS::ServiceDiscovery::PublicDnsNamespace"]
  source  = "servicediscovery-security"
}
