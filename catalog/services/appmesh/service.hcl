service "appmesh" {
  title      = "AWS App Mesh"
  names      = ["app mesh", "appmesh-preview", "AWS App Mesh Preview", "service mesh"]
  model      = "container"
  prefixes   = ["AWS::AppMesh::"]
  because    = "AWS keeps the mesh's configuration and hands it to the Envoy proxies; those run beside the customer's workloads, and their compute, security groups and updates are the customer's. Support is until 2026-09-30."
  sources    = ["best-practices-wp", "appmesh-security", "appmesh-vulnerability", "appmesh-end"]
  classed_by = "appmesh-security"

  type "AWS::AppMesh::Mesh" {
    title  = "Service mesh"
    name   = "MeshName"
    traits = ["network"]
  }
  type "AWS::AppMesh::VirtualNode" {
    title  = "Virtual node (workload with its proxy)"
    name   = "VirtualNodeName"
    traits = ["endpoint"]
    bears  = ["plat.install", "plat.patch"]
  }
  type "AWS::AppMesh::VirtualGateway" {
    title  = "Virtual gateway (proxy at the edge of the mesh)"
    name   = "VirtualGatewayName"
    traits = ["endpoint"]
    bears  = ["plat.install", "plat.patch", "ops.resilience", "svc.capacity"]
  }
  type "AWS::AppMesh::VirtualService" {
    title  = "Virtual service"
    name   = "VirtualServiceName"
    traits = ["setting"]
  }
  type "AWS::AppMesh::VirtualRouter" {
    title  = "Virtual router"
    name   = "VirtualRouterName"
    traits = ["setting"]
  }
  type "AWS::AppMesh::Route" {
    title  = "Route"
    name   = "RouteName"
    traits = ["setting"]
    bears  = ["ops.resilience"]
  }
  type "AWS::AppMesh::GatewayRoute" {
    title  = "Route of a virtual gateway"
    name   = "GatewayRouteName"
    traits = ["setting"]
  }
}

override "appmesh-envoy" {
  on      = ["AWS::AppMesh::VirtualNode", "AWS::AppMesh::VirtualGateway"]
  holders = { "plat.install" = "customer", "plat.patch" = "shared" }
  modes   = { "plat.patch" = "provided" }
  parts = {
    "plat.patch" = {
      aws      = "Publishes patched images of the Envoy proxy as long as it supports the service."
      customer = "Moves every task and pod to the newer image; nothing does so by itself."
    }
  }
  because    = "App Mesh builds the proxy's image, and the customer deploys it with its workloads."
  source     = "appmesh-vulnerability"
  confidence = "documented"
  uninherits = { "plat.patch" = "AWS keeps the proxies of the mesh up to date." }
}

override "appmesh-network" {
  on      = ["AWS::AppMesh::Mesh", "AWS::AppMesh::VirtualNode", "AWS::AppMesh::VirtualGateway"]
  holders = { "net.firewall" = "customer", "net.segmentation" = "customer", "data.transit" = "customer" }
  parts = {
    "data.transit"     = { customer = "TLS, and mutual TLS where wanted, in the client policies and listeners of the mesh." }
    "net.firewall"     = { customer = "Security groups between the workloads of the mesh." }
    "net.segmentation" = { customer = "The egress filter of the mesh, and which workloads may call which." }
  }
  because    = "Security groups between the services, and the configuration of the data plane with its TLS, are the customer's."
  source     = "appmesh-security"
  confidence = "documented"
}

override "appmesh-compute" {
  on         = ["AWS::AppMesh::VirtualGateway"]
  holders    = { "svc.capacity" = "customer", "ops.resilience" = "customer" }
  because    = "The gateway's proxies run on compute of the customer's, as many and where it puts them."
  source     = "appmesh-security"
  confidence = "derived"
}

# After its end nobody patches the service any more: what still names it has to move.
override "appmesh-ended" {
  inherit = "service-ended"
  because = "AWS ended support on 2026-09-30: nothing is run, patched or repaired any more, and moving is what is left."
  source  = "appmesh-end"
  since   = "2026-10-01"
}
