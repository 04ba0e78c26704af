types {
  aws_vpclattice_access_log_subscription              = "AWS::VpcLattice::AccessLogSubscription"
  aws_vpclattice_auth_policy                          = "AWS::VpcLattice::AuthPolicy"
  aws_vpclattice_domain_verification                  = "AWS::VpcLattice::DomainVerification"
  aws_vpclattice_listener_rule                        = "AWS::VpcLattice::Rule"
  aws_vpclattice_resource_configuration               = "AWS::VpcLattice::ResourceConfiguration"
  aws_vpclattice_resource_gateway                     = "AWS::VpcLattice::ResourceGateway"
  aws_vpclattice_resource_policy                      = "AWS::VpcLattice::ResourcePolicy"
  aws_vpclattice_service_network_resource_association = "AWS::VpcLattice::ServiceNetworkResourceAssociation"
  aws_vpclattice_service_network_service_association  = "AWS::VpcLattice::ServiceNetworkServiceAssociation"
  aws_vpclattice_target_group                         = "AWS::VpcLattice::TargetGroup"
}
