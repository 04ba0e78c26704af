terraform "aws_appmesh_mesh" {
  type = "AWS::AppMesh::Mesh"
  set  = { MeshName = self.name }
}

terraform "aws_appmesh_virtual_gateway" {
  type = "AWS::AppMesh::VirtualGateway"
  set  = { VirtualGatewayName = self.name }
}

types {
  aws_appmesh_gateway_route   = "AWS::AppMesh::GatewayRoute"
  aws_appmesh_route           = "AWS::AppMesh::Route"
  aws_appmesh_virtual_router  = "AWS::AppMesh::VirtualRouter"
  aws_appmesh_virtual_service = "AWS::AppMesh::VirtualService"
}
