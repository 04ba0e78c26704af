service "nova-act" {
  title    = "Amazon Nova Act"
  names    = ["Nova Act Service", "Nova Act"]
  model    = "abstracted"
  prefixes = ["AWS::NovaAct::"]
  because  = "AWS runs the model and the workflows that steer a browser; what an automated browser may see and do, with whose logins, and where its recordings go, is the customer's."
  sources  = ["best-practices-wp", "nova-act-guide"]

  type "AWS::NovaAct::WorkflowDefinition" {
    title  = "Workflow definition"
    name   = "Name"
    traits = ["host", "code", "ai", "generative", "agent"]
  }
}
