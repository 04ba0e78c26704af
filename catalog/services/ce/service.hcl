service "ce" {
  title    = "AWS Cost Explorer"
  names    = ["AWS Cost Explorer Service", "Cost Explorer", "cost anomaly detection", "cost categories"]
  model    = "abstracted"
  prefixes = ["AWS::CE::"]
  because  = "By the service model: AWS keeps and shows the costs and looks for unusual ones; who may see them and acting on them is the customer's."
  sources  = ["best-practices-wp", "ce-security"]

  type "AWS::CE::AnomalyMonitor" {
    title  = "Cost anomaly monitor"
    name   = "MonitorName"
    traits = ["trail"]
  }

  type "AWS::CE::AnomalySubscription" {
    title  = "Cost anomaly subscription"
    name   = "SubscriptionName"
    traits = ["trail"]
  }

  settings = ["AWS::CE::CostCategory"]
}
