terraform "aws_dx_connection" {
  type = "AWS::DirectConnect::Connection"
  set  = { ConnectionName = self.name }
}

terraform "aws_dx_lag" {
  type = "AWS::DirectConnect::Lag"
  set  = { LagName = self.name }
}

terraform "aws_dx_gateway" {
  type = "AWS::DirectConnect::DirectConnectGateway"
  set  = { DirectConnectGatewayName = self.name }
}

terraform "aws_dx_gateway_association" {
  type = "AWS::DirectConnect::DirectConnectGatewayAssociation"
  set  = { DirectConnectGatewayId = self.dx_gateway_id }
}

types {
  aws_dx_private_virtual_interface = "AWS::DirectConnect::PrivateVirtualInterface"
  aws_dx_public_virtual_interface  = "AWS::DirectConnect::PublicVirtualInterface"
  aws_dx_transit_virtual_interface = "AWS::DirectConnect::TransitVirtualInterface"
}
