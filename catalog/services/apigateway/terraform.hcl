terraform "aws_apigatewayv2_stage" {
  type = "AWS::ApiGatewayV2::Stage"
  set = {
    StageName     = self.name
    RouteSettings = merge([for r in each(self.route_settings) : { (r.route_key) = r }]...)
  }
}

terraform "aws_apigatewayv2_domain_name" {
  type = "AWS::ApiGatewayV2::DomainName"
  set  = { DomainNameConfigurations = self.domain_name_configuration }
}

types {
  aws_api_gateway_domain_name_access_association = "AWS::ApiGateway::DomainNameAccessAssociation"
}
