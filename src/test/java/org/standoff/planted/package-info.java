/** Small classes that break the rules of the architecture, so that its test is seen to fail. */
package org.standoff.planted;
