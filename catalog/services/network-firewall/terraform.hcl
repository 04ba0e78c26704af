types {
  aws_networkfirewall_tls_inspection_configuration = "AWS::NetworkFirewall::TLSInspectionConfiguration"
  aws_networkfirewall_vpc_endpoint_association     = "AWS::NetworkFirewall::VpcEndpointAssociation"
}
