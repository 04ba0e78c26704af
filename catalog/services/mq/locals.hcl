locals {
  # End of support of engine versions (sources mq-versions-activemq and mq-versions-rabbitmq).
  engine_ends = [
    { engine = "ACTIVEMQ", version = "5.15", end = "2024-09-16" },
    { engine = "ACTIVEMQ", version = "5.16", end = "2024-11-15" },
    { engine = "ACTIVEMQ", version = "5.17", end = "2025-06-16" },
    { engine = "RABBITMQ", version = "3.9", end = "2024-09-16" },
    { engine = "RABBITMQ", version = "3.10", end = "2024-10-15" },
    { engine = "RABBITMQ", version = "3.11", end = "2025-02-17" },
    { engine = "RABBITMQ", version = "3.12", end = "2025-03-17" },
  ]
}
