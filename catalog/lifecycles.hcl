# Products and the last day of their versions' standard support, once for all services: supported("mysql", self.EngineVersion, date).
# A day that a source calls the end of support, of a retirement or of a deprecation counts as the last one.
# A version without a day is supported, and its source gives no end yet; one that follows another ends with it.

lifecycle "amazon-linux" {
  source = ["al2-end", "al2-support"]
  version "1" { standard = "2023-12-31" }
  version "2" { standard = "2026-06-30" }
  version "2023" { standard = "2029-06-30" }
}

lifecycle "ubuntu" {
  source = "lightsail-systems"
  version "16.04" { standard = "2021-04-30" }
  version "18.04" { standard = "2023-05-31" }
  version "20.04" { standard = "2025-05-31" }
  version "22.04" { standard = "2027-04-30" }
  version "24.04" { standard = "2029-05-31" }
}

lifecycle "windows-server" {
  source = "lightsail-systems"
  version "2012" { standard = "2023-10-10" }
  version "2016" { standard = "2027-01-12" }
  version "2019" { standard = "2029-01-09" }
  version "2022" { standard = "2031-10-14" }
  version "2025" { standard = "2034-10-10" }
}

lifecycle "batch-image" {
  source = "al2-end"
  version "ECS_AL1" { follows = "amazon-linux 1" }
  version "ECS_AL2" { follows = "amazon-linux 2" }
  version "EKS_AL2" { follows = "eks-image AL2" }
  version "ECS_AL2023" "EKS_AL2023" { follows = "amazon-linux 2023" }
}

lifecycle "cloud9-image" {
  source = "al2-end"
  version "amazonlinux-1" { follows = "amazon-linux 1" }
  version "amazonlinux-2" { follows = "amazon-linux 2" }
  version "amazonlinux-2023" { follows = "amazon-linux 2023" }
  version "ubuntu-18.04" { follows = "ubuntu 18.04" }
  version "ubuntu-22.04" { follows = "ubuntu 22.04" }
}

lifecycle "gamelift-system" {
  source = "gamelift-os"
  version "AMAZON_LINUX" { follows = "amazon-linux 1" }
  version "AMAZON_LINUX_2" { follows = "amazon-linux 2" }
  version "AMAZON_LINUX_2023" { follows = "amazon-linux 2023" }
  version "WINDOWS_2012" { follows = "windows-server 2012" }
  version "WINDOWS_2016" { follows = "windows-server 2016" }
  version "WINDOWS_2022" { follows = "windows-server 2022" }
}

# Of Debian the end of long-term support.
lifecycle "lightsail-blueprint" {
  source = "lightsail-systems"
  version "centos_7" "debian_10" { standard = "2024-06-30" }
  version "debian_9" { standard = "2022-06-30" }
  version "debian_11" { standard = "2026-08-31" }
  version "debian_12" { standard = "2028-06-10" }
  version "amazon_linux_2018" { follows = "amazon-linux 1" }
  version "amazon_linux_2" { follows = "amazon-linux 2" }
  version "amazon_linux_2023" { follows = "amazon-linux 2023" }
  version "ubuntu_16" { follows = "ubuntu 16.04" }
  version "ubuntu_18" { follows = "ubuntu 18.04" }
  version "ubuntu_20" { follows = "ubuntu 20.04" }
  version "ubuntu_22" { follows = "ubuntu 22.04" }
  version "ubuntu_24" { follows = "ubuntu 24.04" }
  version "windows_server_2012" { follows = "windows-server 2012" }
  version "windows_server_2016" { follows = "windows-server 2016" }
  version "windows_server_2019" { follows = "windows-server 2019" }
  version "windows_server_2022" { follows = "windows-server 2022" }
  version "windows_server_2025" { follows = "windows-server 2025" }
}

lifecycle "sagemaker-notebook" {
  source = "sagemaker-notebook-al2"
  version "notebook-al1" { standard = "2024-03-31" }
  version "notebook-al2-v1" "notebook-al2-v2" { standard = "2025-06-30" }
  version "notebook-al2" { follows = "amazon-linux 2" }
  version "notebook-al2023" { follows = "amazon-linux 2023" }
}

# What platforms of Elastic Beanstalk run.
lifecycle "beanstalk-platform" {
  source = "beanstalk-schedule"
  version "Amazon Linux AMI" { standard = "2022-07-18" }
  version "Node.js 18" { standard = "2025-08-11" }
  version ".NET 6" { standard = "2025-04-08" }
  version "PHP 8.1" { standard = "2026-04-16" }
  version "Node.js 20" "Python 3.9" "Ruby 3.2" { standard = "2026-08-13" }
  version "Windows Server 2012" { standard = "2023-12-04" }
  version "Windows Server 2016" { standard = "2026-09-30" }
  version ".NET 8" ".NET 9" "PHP 8.2" { standard = "2027-03-31" }
  version "Node.js 22" "Ruby 3.3" { standard = "2027-07-31" }
  version "Amazon Linux 2" { follows = "amazon-linux 2" }
}

lifecycle "apprunner" {
  source = "apprunner-runtimes"
  version "DOTNET_6" "NODEJS_12" "NODEJS_14" "NODEJS_16" "NODEJS_18" { standard = "2025-12-01" }
  version "GO_1" "PYTHON_3" "RUBY_31" { standard = "2025-12-01" }
  version "PHP_81" { standard = "2025-12-31" }
  version "CORRETTO_8" "CORRETTO_11" "NODEJS_22" "PYTHON_311" {}
}

# The day on which AWS deprecates a runtime; of those ahead, the one that it projects.
lifecycle "lambda" {
  source = "lambda-runtimes"
  version "dotnet10" { standard = "2028-11-14" }
  version "dotnet5.0" { standard = "2022-05-10" }
  version "dotnet6" { standard = "2024-12-20" }
  version "dotnet7" { standard = "2024-05-14" }
  version "dotnet8" "dotnet9" { standard = "2026-11-10" }
  version "dotnetcore1.0" { standard = "2019-06-27" }
  version "dotnetcore2.0" { standard = "2019-05-30" }
  version "dotnetcore2.1" { standard = "2022-01-05" }
  version "dotnetcore3.1" { standard = "2023-04-03" }
  version "go1.x" "java8" "provided" { standard = "2024-01-08" }
  version "java8.al2" "java11" "java17" "python3.11" { standard = "2027-06-30" }
  version "java8.al2023" "java11.al2023" "java17.al2023" {}
  version "java21" "java25" "provided.al2023" "python3.13" "python3.14" { standard = "2029-06-30" }
  version "nodejs" { standard = "2016-08-30" }
  version "nodejs4.3" "nodejs4.3-edge" { standard = "2020-03-05" }
  version "nodejs6.10" { standard = "2019-08-12" }
  version "nodejs8.10" { standard = "2020-03-06" }
  version "nodejs10.x" "ruby2.5" { standard = "2021-07-30" }
  version "nodejs12.x" { standard = "2023-03-31" }
  version "nodejs14.x" "python3.7" { standard = "2023-12-04" }
  version "nodejs16.x" { standard = "2024-06-12" }
  version "nodejs18.x" { standard = "2025-09-01" }
  version "nodejs20.x" { standard = "2026-04-30" }
  version "nodejs22.x" { standard = "2027-04-30" }
  version "nodejs24.x" { standard = "2028-04-30" }
  version "provided.al2" { standard = "2026-07-31" }
  version "python2.7" { standard = "2021-07-15" }
  version "python3.6" { standard = "2022-07-18" }
  version "python3.8" { standard = "2024-10-14" }
  version "python3.9" { standard = "2025-12-15" }
  version "python3.10" { standard = "2026-10-31" }
  version "python3.12" { standard = "2028-10-31" }
  version "ruby2.7" { standard = "2023-12-07" }
  version "ruby3.2" { standard = "2026-03-31" }
  version "ruby3.3" { standard = "2027-03-31" }
  version "ruby3.4" { standard = "2028-03-31" }
  version "ruby4.0" { standard = "2029-03-31" }
}

lifecycle "synthetics" {
  source = ["synthetics-runtime-policy", "synthetics-java"]
  version "syn-1.0" "syn-nodejs-2.0" "syn-nodejs-2.1" "syn-nodejs-2.2" { standard = "2021-05-28" }
  version "syn-nodejs-2.0-beta" { standard = "2021-02-08" }
  version "syn-nodejs-puppeteer-3.0" "syn-nodejs-puppeteer-3.1" "syn-nodejs-puppeteer-3.2" { standard = "2022-11-13" }
  version "syn-nodejs-puppeteer-3.3" "syn-nodejs-puppeteer-3.4" { standard = "2022-11-13" }
  version "syn-python-selenium-1.0" "syn-python-selenium-1.1" "syn-python-selenium-1.2" { standard = "2024-03-08" }
  version "syn-nodejs-puppeteer-3.5" "syn-nodejs-puppeteer-3.6" { standard = "2024-01-08" }
  version "syn-nodejs-puppeteer-3.7" "syn-nodejs-puppeteer-3.8" { standard = "2024-01-08" }
  version "syn-nodejs-puppeteer-3.9" { standard = "2024-01-08" }
  version "syn-nodejs-puppeteer-4.0" "syn-nodejs-puppeteer-5.0" { standard = "2024-03-08" }
  version "syn-nodejs-puppeteer-5.1" "syn-nodejs-puppeteer-6.0" { standard = "2024-03-08" }
  version "syn-nodejs-puppeteer-6.1" "syn-python-selenium-1.3" "syn-python-selenium-2.0" { standard = "2024-03-08" }
  version "syn-nodejs-puppeteer-5.2" "syn-nodejs-puppeteer-6.2" { standard = "2026-01-22" }
  version "syn-nodejs-puppeteer-7.0" "syn-python-selenium-2.1" "syn-python-selenium-3.0" { standard = "2026-01-22" }
  version "syn-python-selenium-4.0" "syn-python-selenium-4.1" "syn-python-selenium-5.0" { standard = "2026-02-03" }
  version "syn-python-selenium-5.1" { standard = "2026-02-03" }
  version "syn-nodejs-3.0" "syn-nodejs-puppeteer-8.0" "syn-nodejs-puppeteer-9.0" "syn-nodejs-puppeteer-9.1" {}
  version "syn-nodejs-puppeteer-10.0" "syn-nodejs-puppeteer-11.0" "syn-nodejs-puppeteer-12.0" {}
  version "syn-nodejs-puppeteer-13.0" "syn-nodejs-puppeteer-13.1" "syn-nodejs-puppeteer-14.0" "syn-nodejs-puppeteer-15.0" {}
  version "syn-nodejs-playwright-1.0" "syn-nodejs-playwright-2.0" "syn-nodejs-playwright-3.0" {}
  version "syn-nodejs-playwright-4.0" "syn-nodejs-playwright-5.0" "syn-nodejs-playwright-5.1" {}
  version "syn-nodejs-playwright-6.0" "syn-nodejs-playwright-6.1" "syn-nodejs-playwright-7.0" {}
  version "syn-nodejs-playwright-7.1" "syn-nodejs-playwright-8.0" "syn-nodejs-playwright-9.0" {}
  version "syn-java-1.0" "syn-java-2.0" "syn-python-selenium-6.0" "syn-python-selenium-7.0" "syn-python-selenium-8.0" "syn-python-selenium-9.0" {}
}

# Of the oldest AWS's month is known, not the day; some Regions had until July 2025.
lifecycle "flink" {
  source = ["flink-versions", "flink-2", "kinesisanalytics-sql-end"]
  version "SQL-1_0" { standard = "2025-09-01" }
  version "FLINK-1_6" "FLINK-1_8" "FLINK-1_11" { standard = "2025-02-28" }
  version "FLINK-1_13" { standard = "2025-10-16" }
  version "FLINK-1_15" "FLINK-1_18" "FLINK-1_19" "FLINK-1_20" "FLINK-2_2" "FLINK-2_3" "ZEPPELIN-FLINK-3_0" {}
}

lifecycle "glue" {
  source = "glue-version-policy"
  version "0.9" { standard = "2022-06-01" }
  version "1.0" { standard = "2022-09-30" }
  version "2.0" { standard = "2024-01-31" }
  version "3.0" "4.0" "5.0" "5.1" "6.0" {}
}

# Of the releases before 7.3 the end of what AWS calls bridge support. Extended support is free, and only for those who ask AWS for it.
lifecycle "emr" {
  source = "emr-support"
  version "emr-2" "emr-3" "emr-4" "emr-5" "emr-6" { standard = "2026-08-31" }
  version "emr-5.36" "emr-6.6" "emr-6.7" "emr-6.8" "emr-6.9" "emr-6.10" { standard = "2026-08-31", extended = "2027-06-30" }
  version "emr-6.11" "emr-6.12" "emr-6.13" "emr-6.14" "emr-6.15" { standard = "2026-08-31", extended = "2027-06-30" }
  version "emr-7.0" "emr-7.1" "emr-7.2" { standard = "2026-08-31", extended = "2027-08-31" }
  version "emr-7.3" { standard = "2026-10-16", extended = "2027-08-31" }
  version "emr-7.4" { standard = "2026-11-13", extended = "2027-08-31" }
  version "emr-7.5" { standard = "2026-11-21", extended = "2027-08-31" }
  version "emr-7.6" { standard = "2027-01-10", extended = "2027-08-31" }
  version "emr-7.7" { standard = "2027-02-06", extended = "2027-08-31" }
  version "emr-7.8" { standard = "2027-03-07", extended = "2027-08-31" }
  version "emr-7.9" { standard = "2027-05-19", extended = "2027-08-31" }
  version "emr-7.10" { standard = "2027-08-15", extended = "2027-08-31" }
  version "emr-7.11" { standard = "2027-11-03" }
  version "emr-7.12" { standard = "2027-11-21" }
  version "emr-7.13" { standard = "2028-04-20" }
  version "emr-7.14" { standard = "2028-09-08" }
  version "emr-spark-8.0" { standard = "2028-05-20" }
  version "emr-spark-8.1" { standard = "2029-09-07" }
}

lifecycle "eks" {
  source = ["eks-versions", "eks-endoflife"]
  version "1.16" { standard = "2021-09-27" }
  version "1.17" { standard = "2021-11-02" }
  version "1.18" { standard = "2022-03-31" }
  version "1.19" { standard = "2022-08-01" }
  version "1.20" { standard = "2022-11-01" }
  version "1.21" { standard = "2023-02-16" }
  version "1.22" { standard = "2023-06-04" }
  version "1.23" { standard = "2023-10-11" }
  version "1.24" { standard = "2024-01-31" }
  version "1.25" { standard = "2024-05-01" }
  version "1.26" { standard = "2024-06-11" }
  version "1.27" { standard = "2024-07-24" }
  version "1.28" { standard = "2024-11-26" }
  version "1.29" { standard = "2025-03-23" }
  version "1.30" { standard = "2025-07-23" }
  version "1.31" { standard = "2025-11-26" }
  version "1.32" { standard = "2026-03-23" }
  version "1.33" { standard = "2026-07-29" }
  version "1.34" { standard = "2026-12-02" }
  version "1.35" { standard = "2027-03-27" }
  version "1.36" { standard = "2027-08-02" }
}

# Image types of nodes, while AWS builds them.
lifecycle "eks-image" {
  source = "eks-al2"
  version "AL2" { standard = "2025-11-26" }
  version "WINDOWS_CORE_2019" "WINDOWS_FULL_2019" { follows = "windows-server 2019" }
  version "AL2023" "BOTTLEROCKET" "WINDOWS_CORE_2022" "WINDOWS_FULL_2022" "WINDOWS_CORE_2025" {}
  version "WINDOWS_FULL_2025" {}
}

lifecycle "msk" {
  source = "msk-version-support"
  version "1.1" "2.1" { standard = "2024-06-05" }
  version "2.2" "2.3" "2.4" "2.5" { standard = "2024-06-08" }
  version "2.6" "2.7" "2.8.0" "2.8.1" "3.1" "3.2" "3.3" { standard = "2024-09-11" }
  version "2.8.2" { standard = "2025-01-14" }
  version "3.4" { standard = "2025-08-04" }
  version "3.5" { standard = "2025-10-23" }
  version "3.6" { standard = "2026-06-01" }
  version "3.7" { standard = "2026-09-01" }
  version "3.8" "3.9" "4.0" "4.1" "4.2" {}
}

lifecycle "mysql" {
  source = ["rds-mysql-versions", "rds-mysql-97"]
  version "5.6" { standard = "2022-03-01" }
  version "5.7" { standard = "2024-02-29" }
  version "8.0" { standard = "2026-07-31" }
  version "8.4" { standard = "2029-07-31" }
  version "9.7" {}
}

lifecycle "mariadb" {
  source = "rds-mariadb-versions"
  version "10.2" { standard = "2022-10-15" }
  version "10.3" { standard = "2023-10-23" }
  version "10.4" { standard = "2025-02-28" }
  version "10.5" { standard = "2026-08-31" }
  version "10.6" { standard = "2026-12-31" }
  version "10.11" { standard = "2028-02-29" }
  version "11.4" { standard = "2029-05-31" }
  version "11.8" { standard = "2028-06-30" }
  version "12.3" { standard = "2029-06-30" }
}

# Of 10 the month is known, not the day.
lifecycle "postgres" {
  source = "rds-postgres-versions"
  version "9.6" { standard = "2022-04-30" }
  version "10" { standard = "2023-04-30" }
  version "11" { standard = "2024-02-29" }
  version "12" { standard = "2025-02-28" }
  version "13" { standard = "2026-02-28" }
  version "14" { standard = "2027-02-28" }
  version "15" { standard = "2028-02-29" }
  version "16" { standard = "2029-02-28" }
  version "17" { standard = "2030-02-28" }
  version "18" { standard = "2031-02-28" }
}

lifecycle "aurora" {
  source = "aurora-versions"
  version "5.6" { standard = "2023-02-28" }
}

lifecycle "aurora-mysql" {
  source = "aurora-versions"
  version "5.7" { standard = "2024-10-31" }
  version "8.0" { standard = "2028-04-30" }
  version "8.4" { standard = "2032-04-30" }
}

lifecycle "aurora-postgresql" {
  source = "aurora-versions"
  version "11" "12" "13" "14" "15" "16" "17" "18" { follows = "postgres" }
}

# Certificate authorities of Amazon RDS.
lifecycle "rds-ca" {
  source = "rds-certificates"
  version "rds-ca-2015" { standard = "2020-03-05" }
  version "rds-ca-2019" { standard = "2024-08-22" }
  version "rds-ca-rsa2048-g1" "rds-ca-rsa4096-g1" "rds-ca-ecc384-g1" {}
}

lifecycle "docdb" {
  source = "docdb-support-dates"
  version "3.6" { standard = "2026-03-30" }
  version "4.0" "5.0" "8.0" {}
}

lifecycle "neptune" {
  source = "neptune-engine-releases"
  version "1.0.2.0" { standard = "2020-05-19" }
  version "1.0.2.1" "1.0.2.2" { standard = "2022-07-29" }
  version "1.0.3" "1.0.4" "1.0.5" { standard = "2023-01-30" }
  version "1.1.0" { standard = "2025-03-15" }
  version "1.1.1" "1.2" { standard = "2026-12-04" }
  version "1.3" "1.4.0" "1.4.1" "1.4.2" "1.4.3" "1.4.4" "1.4.5" "1.4.6.0" "1.4.6.1" { standard = "2027-03-06" }
  version "1.4.6.2" "1.4.6.3" "1.4.7" { standard = "2027-06-03" }
  version "1.4.8" { standard = "2027-10-27" }
}

lifecycle "elasticache-redis" {
  source = ["elasticache-eol", "elasticache-extended"]
  version "2" { standard = "2023-01-13" }
  version "3" { standard = "2023-07-31" }
  version "4" "5" { standard = "2026-01-31" }
  version "6" { standard = "2027-01-31" }
  version "7" {}
}

lifecycle "activemq" {
  source = "mq-versions-activemq"
  version "5.15" { standard = "2024-09-16" }
  version "5.16" { standard = "2024-11-15" }
  version "5.17" { standard = "2025-06-16" }
  version "5.18" "5.19" {}
}

lifecycle "rabbitmq" {
  source = "mq-versions-rabbitmq"
  version "3.9" { standard = "2024-09-16" }
  version "3.10" { standard = "2024-10-15" }
  version "3.11" { standard = "2025-02-17" }
  version "3.12" { standard = "2025-03-17" }
  version "3.13" "4.2" "4.3" {}
}

lifecycle "mwaa" {
  source = "mwaa-versions"
  version "1.10" { standard = "2024-02-21" }
  version "2.0" { standard = "2024-04-29" }
  version "2.2" { standard = "2024-06-27" }
  version "2.4" "2.5" "2.6" { standard = "2025-12-30" }
  version "2.7" "2.8" "2.9" "2.10" "2.11" "3.0" "3.2" "3.3" {}
}

lifecycle "opensearch" {
  source = "opensearch-versions"
  version "Elasticsearch_1.5" "Elasticsearch_2.3" "Elasticsearch_5.1" "Elasticsearch_5.2" { standard = "2025-11-07" }
  version "Elasticsearch_5.3" "Elasticsearch_5.4" "Elasticsearch_5.5" "Elasticsearch_5.6" { standard = "2025-11-07" }
  version "Elasticsearch_6.0" "Elasticsearch_6.1" "Elasticsearch_6.2" "Elasticsearch_6.3" { standard = "2025-11-07" }
  version "Elasticsearch_6.4" "Elasticsearch_6.5" "Elasticsearch_6.6" "Elasticsearch_6.7" { standard = "2025-11-07" }
  version "Elasticsearch_7.1" "Elasticsearch_7.2" "Elasticsearch_7.3" "Elasticsearch_7.4" { standard = "2025-11-07" }
  version "Elasticsearch_7.5" "Elasticsearch_7.6" "Elasticsearch_7.7" "Elasticsearch_7.8" { standard = "2025-11-07" }
  version "OpenSearch_1.0" "OpenSearch_1.1" "OpenSearch_1.2" "OpenSearch_2.3" "OpenSearch_2.4" { standard = "2025-11-07" }
  version "OpenSearch_2.5" "OpenSearch_2.6" "OpenSearch_2.7" "OpenSearch_2.8" "OpenSearch_2.9" { standard = "2025-11-07" }
  version "Elasticsearch_6.8" "Elasticsearch_7.9" "Elasticsearch_7.10" { standard = "2027-11-07" }
  version "OpenSearch_1.3" "OpenSearch_2.11" "OpenSearch_2.13" { standard = "2027-11-07" }
  version "OpenSearch_2.15" "OpenSearch_2.17" "OpenSearch_2.19" { standard = "2027-11-07" }
  version "OpenSearch_3.1" "OpenSearch_3.2" "OpenSearch_3.3" "OpenSearch_3.5" {}
}
