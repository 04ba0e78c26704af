fold "aws_networkmanager_core_network_policy_attachment" {
  into = "AWS::NetworkManager::CoreNetwork"
  on   = self.core_network_id
  set  = { PolicyDocument = json(self.policy_document) }
}

types {
  aws_networkmanager_connect_attachment                     = "AWS::NetworkManager::ConnectAttachment"
  aws_networkmanager_connect_peer                           = "AWS::NetworkManager::ConnectPeer"
  aws_networkmanager_connection                             = "AWS::NetworkManager::Connection"
  aws_networkmanager_customer_gateway_association           = "AWS::NetworkManager::CustomerGatewayAssociation"
  aws_networkmanager_device                                 = "AWS::NetworkManager::Device"
  aws_networkmanager_dx_gateway_attachment                  = "AWS::NetworkManager::DirectConnectGatewayAttachment"
  aws_networkmanager_link                                   = "AWS::NetworkManager::Link"
  aws_networkmanager_link_association                       = "AWS::NetworkManager::LinkAssociation"
  aws_networkmanager_site                                   = "AWS::NetworkManager::Site"
  aws_networkmanager_site_to_site_vpn_attachment            = "AWS::NetworkManager::SiteToSiteVpnAttachment"
  aws_networkmanager_transit_gateway_peering                = "AWS::NetworkManager::TransitGatewayPeering"
  aws_networkmanager_transit_gateway_registration           = "AWS::NetworkManager::TransitGatewayRegistration"
  aws_networkmanager_transit_gateway_route_table_attachment = "AWS::NetworkManager::TransitGatewayRouteTableAttachment"
}
