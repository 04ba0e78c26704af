types {
  aws_servicecatalog_portfolio_share                 = "AWS::ServiceCatalog::PortfolioShare"
  aws_servicecatalog_principal_portfolio_association = "AWS::ServiceCatalog::PortfolioPrincipalAssociation"
  aws_servicecatalog_product                         = "AWS::ServiceCatalog::CloudFormationProduct"
  aws_servicecatalog_provisioned_product             = "AWS::ServiceCatalog::CloudFormationProvisionedProduct"
  aws_servicecatalogappregistry_application          = "AWS::ServiceCatalogAppRegistry::Application"
  aws_servicecatalogappregistry_attribute_group      = "AWS::ServiceCatalogAppRegistry::AttributeGroup"
}
