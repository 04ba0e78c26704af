service "braket" {
  title      = "Amazon Braket"
  names      = ["quantum computing"]
  model      = "abstracted"
  prefixes   = ["AWS::Braket::"]
  because    = "AWS brokers tasks to simulators and to quantum computers, some of which other companies run. Circuits, the images of hybrid jobs, notebooks and the result buckets are the customer's."
  sources    = ["best-practices-wp", "braket-security"]
  classed_by = "braket-security"
  settings   = ["AWS::Braket::SpendingLimit"]
}
