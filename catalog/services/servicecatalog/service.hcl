service "servicecatalog" {
  title    = "AWS Service Catalog"
  names    = ["Service Catalog", "servicecatalog-appregistry", "AWS Service Catalog App Registry", "Service Catalog AppRegistry", "appregistry"]
  model    = "abstracted"
  prefixes = ["AWS::ServiceCatalog::", "AWS::ServiceCatalogAppRegistry::"]
  because  = "By the service model: AWS keeps the catalogue and provisions from it; the products' templates, who may launch them, with which role, and their new versions are the customer's."
  sources  = ["best-practices-wp", "servicecatalog-security"]

  type "AWS::ServiceCatalog::CloudFormationProduct" {
    title  = "Product"
    name   = "Name"
    traits = ["code"]
  }

  type "AWS::ServiceCatalog::CloudFormationProvisionedProduct" {
    title  = "Provisioned product"
    name   = "ProvisionedProductName"
    traits = ["setting"]
  }

  type "AWS::ServiceCatalog::Portfolio" {
    title  = "Portfolio"
    name   = "DisplayName"
    traits = ["identity"]
  }

  type "AWS::ServiceCatalog::PortfolioPrincipalAssociation" {
    title  = "Right to launch from a portfolio"
    traits = ["identity"]
  }

  type "AWS::ServiceCatalog::PortfolioShare" {
    title  = "Share of a portfolio"
    traits = ["policy"]
  }

  type "AWS::ServiceCatalog::LaunchRoleConstraint" {
    title  = "Launch role"
    traits = ["identity"]
  }

  type "AWS::ServiceCatalog::StackSetConstraint" {
    title  = "StackSet constraint"
    traits = ["identity"]
  }

  type "AWS::ServiceCatalog::ServiceAction" {
    title  = "Service action"
    name   = "Name"
    traits = ["code"]
  }

  settings = [
    "AWS::ServiceCatalog::AcceptedPortfolioShare",
    "AWS::ServiceCatalog::LaunchNotificationConstraint",
    "AWS::ServiceCatalog::LaunchTemplateConstraint",
    "AWS::ServiceCatalog::PortfolioProductAssociation",
    "AWS::ServiceCatalog::ResourceUpdateConstraint",
    "AWS::ServiceCatalog::ServiceActionAssociation",
    "AWS::ServiceCatalog::TagOption",
    "AWS::ServiceCatalog::TagOptionAssociation",
    "AWS::ServiceCatalogAppRegistry::Application",
    "AWS::ServiceCatalogAppRegistry::AttributeGroup",
    "AWS::ServiceCatalogAppRegistry::AttributeGroupAssociation",
    "AWS::ServiceCatalogAppRegistry::ResourceAssociation",
  ]
}
