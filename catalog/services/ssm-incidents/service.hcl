service "ssm-incidents" {
  title    = "AWS Systems Manager Incident Manager"
  names    = ["ssm-contacts", "AWS Systems Manager Incident Manager Contacts", "SSM Contacts", "SSM Incidents", "incident manager"]
  model    = "abstracted"
  prefixes = ["AWS::SSMIncidents::", "AWS::SSMContacts::"]
  because  = "By the service model: AWS calls people and keeps the time line; contacts and their rotation, response plans and their run books, and solving the incident are the customer's."
  sources  = ["best-practices-wp", "ssm-incidents-security"]

  type "AWS::SSMIncidents::ReplicationSet" {
    title  = "Incident Manager replication set"
    traits = ["host", "store"]
  }

  type "AWS::SSMIncidents::ResponsePlan" {
    title  = "Response plan"
    name   = "Name"
    traits = ["setting"]
  }

  type "AWS::SSMContacts::Contact" {
    title  = "Incident Manager contact"
    name   = "Alias"
    traits = ["host", "store", "policy"]
  }

  settings = ["AWS::SSMContacts::ContactChannel", "AWS::SSMContacts::Plan", "AWS::SSMContacts::Rotation"]
}

override "ssm-incidents-nothing-to-update" {
  inherit = "nothing-to-update"
  source  = "ssm-incidents-security"
}
