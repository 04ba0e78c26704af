service "appflow" {
  title    = "Amazon AppFlow"
  names    = ["appflow", "Amazon Appflow"]
  model    = "abstracted"
  prefixes = ["AWS::AppFlow::"]
  because  = "AWS runs the flows and their connectors; credentials of the connected applications, what is carried where, private connections, keys, and connectors of one's own are the customer's."
  sources  = ["best-practices-wp", "srm-page", "appflow-security"]

  type "AWS::AppFlow::Flow" {
    title  = "Flow"
    name   = "FlowName"
    traits = ["host"]
    bears  = ["data.transit", "data.encrypt-rest", "data.keys"]
  }
  type "AWS::AppFlow::ConnectorProfile" {
    title  = "Connector profile (credentials of an application)"
    name   = "ConnectorProfileName"
    traits = ["identity"]
    bears  = ["data.transit", "data.keys"]
  }
  type "AWS::AppFlow::Connector" {
    title  = "Connector of the customer's own"
    traits = ["code"]
  }
}

override "appflow-no-updates-to-let-in" {
  inherit = "nothing-to-update"
  on      = ["AWS::AppFlow::Flow"]
  source  = "appflow-security"
}

override "appflow-encrypted" {
  on      = ["AWS::AppFlow::Flow"]
  holders = { "data.encrypt-rest" = "shared" }
  parts = {
    "data.encrypt-rest" = {
      aws      = "Encrypts everything that is stored, with a key of AWS's when no other is named."
      customer = "Naming a KMS key of its own where the rules ask for one."
    }
  }
  because    = "A flow encrypts with AppFlow's own key unless another is named; it is never without."
  source     = "appflow-create-flow"
  confidence = "documented"
}
