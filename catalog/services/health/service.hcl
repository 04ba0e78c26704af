service "health" {
  title      = "AWS Health"
  names      = ["AWS Health APIs and Notifications", "personal health dashboard", "health dashboard", "service health"]
  model      = "abstracted"
  prefixes   = ["AWS::Health::"]
  because    = "AWS publishes the events of its services and accounts; watching them and acting in time is the customer's."
  sources    = ["health-api", "health-public", "health-vulnerability"]
  classed_by = "health-vulnerability"

  type "AWS::Health::Event" {
    title  = "Event"
    traits = ["setting"]
  }
}
